package vn.memberdev.candidates.workitem;

/** What kinds of work there are; labels stand in the code list {@code work-item-kinds}. */
public enum WorkItemKind {
    /** The helper is no longer an official member. */
    HELPER_LEFT,
    /** The helper is affiliated elsewhere than on the day of the assignment. */
    HELPER_MOVED,
    /** Nobody helps, though somebody should by now. */
    HELPER_MISSING,
    /** The certificate that is valid longest expires soon. */
    CERTIFICATE_EXPIRING,
    /** No certificate is valid any more. */
    CERTIFICATE_EXPIRED,
    /** A task was to be done by now and is not assessed. */
    TASK_OVERDUE,
    /** The organisation has ended and no single one follows it: somebody has to say where the candidate goes. */
    CANDIDATE_UNPLACED
}
