package vn.memberdev.evaluation.scheme;

/** A label in both languages of the suite. */
public record Labels(String vi, String en) {}
