package vn.memberdev.contracts.reviews;

/** A source review was cancelled. */
public record SourceReviewCancelledV1(SourceReviewState state) {}
