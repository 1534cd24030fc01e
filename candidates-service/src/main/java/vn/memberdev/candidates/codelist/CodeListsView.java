package vn.memberdev.candidates.codelist;

import java.util.List;

/** All code lists of the service, in one answer. */
public record CodeListsView(List<CodeListView> lists) {

    /** A list; its items are in their order. */
    public record CodeListView(String name, List<ItemView> items) {}

    /** A code, what it is called, and its place in the list from 1. */
    public record ItemView(String code, LabelsView labels, int order) {}

    /** What a code is called. */
    public record LabelsView(String vi, String en) {}
}
