package vn.memberdev.candidates.sourcereview;

import java.util.UUID;

/** Which reviews a list is about; null means any. */
record SourceReviewFilter(UUID organisationId, boolean subtree, Integer year, ReviewStatus status) {}
