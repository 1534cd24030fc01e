package vn.memberdev.contracts.reviews;

/** A source review was opened from the list as it stood. */
public record SourceReviewOpenedV1(SourceReviewState state) {}
