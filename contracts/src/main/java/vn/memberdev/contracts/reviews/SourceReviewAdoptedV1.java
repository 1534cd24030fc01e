package vn.memberdev.contracts.reviews;

/** A source review was adopted: its removals and clearances took effect together. */
public record SourceReviewAdoptedV1(SourceReviewState state) {}
