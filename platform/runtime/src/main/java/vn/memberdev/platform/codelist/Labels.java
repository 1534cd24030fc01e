package vn.memberdev.platform.codelist;

/** What something is called, in both languages of the suite. */
public record Labels(String vi, String en) {}
