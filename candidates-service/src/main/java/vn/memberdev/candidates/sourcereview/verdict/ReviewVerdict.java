package vn.memberdev.candidates.sourcereview.verdict;

/** What a review says of a candidate; the codes of the list {@code review-verdicts}. */
public enum ReviewVerdict {
    /** Stays on the list as before. */
    KEEP,
    /** May start the admission procedure. */
    ADVANCE,
    /** Is taken off the list. */
    REMOVE
}
