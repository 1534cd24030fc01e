package vn.memberdev.evaluation.scheme;

/** What a scale rates. */
public enum Subject {
    MEMBER,
    ORGANISATION
}
