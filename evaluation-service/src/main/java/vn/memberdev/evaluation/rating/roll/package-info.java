/**
 * The roll of a year: which members and organisations are rated for it, at which organisation and, for organisations, as
 * which kind. This is all that differs between the two subjects of a rating. Open {@link
 * vn.memberdev.evaluation.rating.roll.RollSource} first: it has one implementation for members and one for organisations,
 * and reads the replicas of {@code member} and {@code organisation}.
 */
package vn.memberdev.evaluation.rating.roll;
