package vn.memberdev.reporting.codelist;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All code lists. Callers must accept codes that are not in them yet. */
@Schema(name = "CodeLists")
public record CodeListsView(List<CodeList> lists) {

    /** One list, in its order. */
    public record CodeList(@Schema(examples = "verdicts") String name, List<Item> items) {}

    /** A code and what it is called. */
    @Schema(name = "CodeListItem")
    public record Item(@Schema(examples = "MATCHES") String code, Labels labels, int order) {}

    /** The label in both languages. */
    @Schema(name = "CodeLabels")
    public record Labels(String vi, String en) {}
}
