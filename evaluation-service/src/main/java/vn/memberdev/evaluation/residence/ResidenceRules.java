package vn.memberdev.evaluation.residence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.memberdev.contracts.residence.ResidenceGroup;
import vn.memberdev.platform.problem.FieldError;
import vn.memberdev.platform.problem.ProblemException;

/** The rules of contact with the committee at the residence (76-QĐ/TW of 2000, 213-QĐ/TW of 2020). */
final class ResidenceRules {

    private ResidenceRules() {}

    /** Throws 422 {@code residence-introduction-invalid}. */
    static void introductionIsNotInTheFuture(LocalDate introducedOn, LocalDate today) {
        if (introducedOn.isAfter(today)) {
            throw new ProblemException(
                            ResidenceProblem.INTRODUCTION_INVALID, "Record the introduction once it was made.")
                    .with("/introducedOn", "date-in-future", "not after today");
        }
    }

    /** Only members who are introduced and attend get a yearly comment. Throws 422 {@code residence-comment-not-expected}. */
    static void groupGetsComments(ResidenceGroup group) {
        if (group != ResidenceGroup.INTRODUCED) {
            throw new ProblemException(
                    ResidenceProblem.NO_COMMENT_EXPECTED,
                    "Members of group " + group + " get no yearly comment (213-QĐ/TW).");
        }
    }

    /** A comment looks back on a year in which the member was introduced. Throws 422 {@code residence-comment-invalid}. */
    static void commentFitsItsYear(CommentRequest comment, LocalDate introducedOn, LocalDate today) {
        List<FieldError> faults = new ArrayList<>();
        if (comment.commentedOn().isAfter(today)) {
            faults.add(FieldError.body("/commentedOn", "date-in-future", "not after today"));
        }
        if (comment.commentedOn().isBefore(introducedOn)) {
            faults.add(FieldError.body("/commentedOn", "commented-before-introduction", "not before " + introducedOn));
        }
        if (comment.commentedOn().getYear() < comment.year()) {
            faults.add(FieldError.body("/commentedOn", "commented-before-year", "not before the year commented on"));
        }
        if (comment.year() < introducedOn.getYear()) {
            faults.add(FieldError.body("/year", "year-before-introduction", "not before " + introducedOn.getYear()));
        }
        if (!faults.isEmpty()) {
            throw new ProblemException(ResidenceProblem.COMMENT_INVALID, "Correct the fields named in errors.")
                    .with(faults);
        }
    }

    /** Throws 422 {@code residence-comment-invalid}. */
    static void namesOneOfBoth(CommentItem item) {
        if ((item.introductionId() == null) == (item.memberId() == null)) {
            throw new ProblemException(
                            ResidenceProblem.COMMENT_INVALID, "Name the introduction or the member, not both.")
                    .with("/introductionId", "one-of", "introductionId or memberId");
        }
    }
}
