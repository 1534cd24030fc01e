package vn.memberdev.admissions.codelist;

import java.util.List;

/** All code lists of the service. */
public record CodeListsView(List<CodeList> lists) {

    /**
     * A list.
     *
     * @param name its name
     * @param items its codes, in the order they are shown
     */
    public record CodeList(String name, List<Item> items) {}

    /**
     * A code.
     *
     * @param code the code; never changes its meaning
     * @param labels what people read
     * @param order place in the list
     */
    public record Item(String code, Labels labels, int order) {}

    /** A text in both languages. */
    public record Labels(String vi, String en) {}
}
