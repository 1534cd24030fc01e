/**
 * Which base organisations owe the review of a year: a report over the tree and the reviews, derived when asked for.
 * Open {@code OverdueReviews} first; its one statement stands in {@code OverdueReviewRepository}.
 */
package vn.memberdev.candidates.sourcereview.overdue;
