package vn.memberdev.candidates.nomination;

/** Where a nomination stands; follows from its outcome alone. */
public enum NominationStatus {
    PENDING,
    LISTED,
    DECLINED
}
