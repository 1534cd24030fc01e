package vn.memberdev.platform.codelist;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A closed list of codes.
 *
 * @param name its name
 * @param items its codes, in the order in which they are shown
 */
public record CodeList(String name, List<Item> items) {

    /** Whether a code is of this list. */
    boolean has(String code) {
        return items.stream().anyMatch(item -> item.code().equals(code));
    }

    /**
     * A code of a list.
     *
     * @param code the code, as requests and answers carry it; it never changes its meaning
     * @param labels what people read
     * @param order place in the list, from 1
     */
    @Schema(name = "CodeListItem")
    public record Item(String code, Labels labels, int order) {}
}
