package vn.memberdev.candidates.sourcereview;

/** Where a review stands; the codes of the list {@code review-statuses}. Only an open one can be changed. */
public enum ReviewStatus {
    OPEN,
    ADOPTED,
    CANCELLED
}
