package vn.memberdev.evaluation.residence;

import java.time.LocalDate;
import vn.memberdev.contracts.residence.ResidenceGroup;
import vn.memberdev.platform.problem.Faults;

/** The rules of contact with the committee at the residence (76-QĐ/TW of 2000, 213-QĐ/TW of 2020). Pure. */
final class ResidenceRules {

    private ResidenceRules() {}

    /** An introduction is recorded once it was made. */
    static Faults faults(IntroduceRequest request, LocalDate today) {
        return new Faults().addIfInFuture(request.introducedOn(), today, "/introducedOn");
    }

    /** Only members who are introduced and attend get a yearly comment. */
    static boolean getsComments(ResidenceGroup group) {
        return group == ResidenceGroup.INTRODUCED;
    }

    /** A comment looks back on a year in which the member was introduced. */
    static Faults faults(CommentRequest comment, LocalDate introducedOn, LocalDate today) {
        LocalDate commentedOn = comment.commentedOn();
        return new Faults()
                .addIfInFuture(commentedOn, today, "/commentedOn")
                .addIf(
                        commentedOn.isBefore(introducedOn),
                        "/commentedOn",
                        "commented-before-introduction",
                        "introduced",
                        introducedOn)
                .addIf(
                        commentedOn.getYear() < comment.year(),
                        "/commentedOn",
                        "commented-before-year",
                        "year",
                        comment.year())
                .addIf(
                        comment.year() < introducedOn.getYear(),
                        "/year",
                        "year-before-introduction",
                        "introduced",
                        introducedOn.getYear());
    }

    /** An item of a batch names the introduction or the member. */
    static Faults faults(CommentItem item) {
        boolean namesBothOrNone = (item.introductionId() == null) == (item.memberId() == null);
        return new Faults().addIf(namesBothOrNone, "/introductionId", "one-of");
    }
}
