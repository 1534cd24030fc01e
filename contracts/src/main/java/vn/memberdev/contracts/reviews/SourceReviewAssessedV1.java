package vn.memberdev.contracts.reviews;

/** Verdicts of a source review were given, or candidates were added to it. */
public record SourceReviewAssessedV1(SourceReviewState state) {}
