/**
 * Decided yearly ratings of members and of organisations: one aggregate, one service, one bulk path. A revision replaces
 * the result, keeps the one it replaced and raises the version; each version is published. Open {@link
 * vn.memberdev.evaluation.rating.RatingService} first. Around it: {@code api} speaks HTTP, {@code roll} says who is rated
 * and where (the one thing that differs between the two subjects), {@code result} holds the rules of a result.
 */
package vn.memberdev.evaluation.rating;
