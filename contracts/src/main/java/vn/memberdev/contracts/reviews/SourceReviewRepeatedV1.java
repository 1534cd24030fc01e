package vn.memberdev.contracts.reviews;

/** The review as it is, told again: a reader missed something, nothing has changed. */
public record SourceReviewRepeatedV1(SourceReviewState state) {}
