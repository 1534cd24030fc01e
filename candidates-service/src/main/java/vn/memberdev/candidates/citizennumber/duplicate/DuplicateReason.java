package vn.memberdev.candidates.citizennumber.duplicate;

/** Why two candidates may be one person. */
public enum DuplicateReason {
    /** They have the same citizen number. */
    CITIZEN_NUMBER,
    /** They were born on the same day and have similar names. */
    NAME_AND_BIRTH_DATE
}
