package vn.memberdev.candidates.citizennumber.access;

/** What was done with personal data that is kept sealed. */
public enum AccessKind {
    /** The citizen number was recorded for the first time. */
    CITIZEN_NUMBER_RECORDED,
    /** The citizen number was changed. */
    CITIZEN_NUMBER_CHANGED,
    /** The whole citizen number was shown. */
    CITIZEN_NUMBER_REVEALED
}
