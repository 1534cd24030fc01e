/**
 * Contact of members with the committee where they live: a member is introduced once, and the committee comments on
 * the member every year. Open {@link vn.memberdev.evaluation.residence.IntroductionService} first, then {@link
 * vn.memberdev.evaluation.residence.CommentService}; the rules are in {@code ResidenceRules}. The words of a comment
 * never leave this service.
 */
package vn.memberdev.evaluation.residence;
