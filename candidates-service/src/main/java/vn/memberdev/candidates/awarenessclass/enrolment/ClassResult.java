package vn.memberdev.candidates.awarenessclass.enrolment;

/** What came of a learner's class. Code list {@code awareness-class-results}. */
public enum ClassResult {
    PASSED,
    FAILED,
    ABSENT
}
