package vn.memberdev.candidates.emulationmovement;

/** Where a movement stands on a day; follows from its first and last day alone. */
public enum EmulationMovementStatus {
    PLANNED,
    RUNNING,
    ENDED
}
