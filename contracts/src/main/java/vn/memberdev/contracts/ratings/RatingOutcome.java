package vn.memberdev.contracts.ratings;

/** Every subject on the roll ends the year with one of these. */
public enum RatingOutcome {
    RATED,
    NOT_RATED
}
