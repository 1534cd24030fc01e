package vn.memberdev.contracts.candidates;

/** Where a candidate stands; derived from the dated facts. */
public enum CandidateStatus {
    LISTED,
    CLASS_COMPLETED,
    PROCEDURE_ALLOWED,
    REMOVED,
    ADMITTED
}
