package vn.memberdev.candidates.awarenessclass;

/** Where a class stands; derived from its dated facts, never stored. Code list {@code awareness-class-statuses}. */
public enum ClassStatus {
    PLANNED,
    COMPLETED,
    CANCELLED
}
