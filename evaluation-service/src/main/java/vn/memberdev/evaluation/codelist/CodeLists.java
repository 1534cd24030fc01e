package vn.memberdev.evaluation.codelist;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.memberdev.evaluation.scheme.Labels;

/**
 * The codes of this service.
 *
 * @param lists the lists by name
 */
public record CodeLists(List<CodeList> lists) {

    /**
     * @param name name of the list
     * @param items its codes in order
     */
    public record CodeList(String name, List<Item> items) {}

    /**
     * @param code the code, as requests and answers carry it
     * @param labels labels
     * @param order place in the list, from 1
     */
    @Schema(name = "Code")
    public record Item(String code, Labels labels, int order) {}
}
