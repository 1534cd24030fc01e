/**
 * Ratings over HTTP: bodies, items of batches, rows of files and answers, for members and for organisations apart, since
 * only organisations have a kind and may be exemplary. Nothing is decided here; each method is one call of {@link
 * vn.memberdev.evaluation.rating.RatingService}. Open {@link vn.memberdev.evaluation.rating.api.MemberRatingResource}
 * first.
 */
package vn.memberdev.evaluation.rating.api;
