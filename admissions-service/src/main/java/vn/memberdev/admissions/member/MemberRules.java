package vn.memberdev.admissions.member;

import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.contracts.members.EducationLevel;
import vn.memberdev.contracts.members.MemberStatus;
import vn.memberdev.platform.problem.ProblemException;

/** The rules of the register of members. */
public final class MemberRules {

    /** Earliest birth date that events can tell the year of. */
    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);

    private MemberRules() {}

    /** A person is born before becoming a member, and in a year that can be published. */
    public static void requireLifeInOrder(LocalDate birthDate, LocalDate memberSince) {
        if (birthDate.isBefore(EARLIEST_BIRTH)) {
            throw new ProblemException(MemberProblem.BIRTH_DATE_TOO_OLD)
                    .fault("/birthDate", "birth-date-too-old", "earliest", EARLIEST_BIRTH);
        }
        if (!birthDate.isBefore(memberSince)) {
            throw new ProblemException(MemberProblem.MEMBER_BEFORE_BIRTH).fault("/birthDate", "member-before-birth");
        }
    }

    /** What was annulled is closed. */
    static void requireNotAnnulled(MemberStatus status) {
        if (status == MemberStatus.ANNULLED) {
            throw new ProblemException(MemberProblem.MEMBER_ANNULLED);
        }
    }

    /** A level is reached once; and the later of two levels is the higher, for the register keeps the highest. */
    static void requireRisingEducation(Member member, EducationLevel level, LocalDate reachedOn) {
        for (EducationReached known : member.education()) {
            int comparison = level.compareTo(known.level());
            if (comparison == 0) {
                throw new ProblemException(MemberProblem.EDUCATION_ALREADY_RECORDED, "detail", "day", known.reachedOn())
                        .fault("/level", "education-already-recorded", "day", known.reachedOn());
            }
            boolean inOrder =
                    comparison > 0 ? reachedOn.isAfter(known.reachedOn()) : reachedOn.isBefore(known.reachedOn());
            if (!inOrder) {
                throw new ProblemException(
                                MemberProblem.EDUCATION_NOT_RISING,
                                "detail",
                                "level",
                                known.level(),
                                "day",
                                known.reachedOn())
                        .fault("/reachedOn", "education-not-rising", "level", known.level());
            }
        }
    }

    /** A turn is recorded once, so that a bulk call that is sent again counts nothing twice. */
    static void requireNewTurn(Member member, String kind, LocalDate completedOn) {
        if (member.trainingTurns().stream().anyMatch(turn -> turn.isSame(kind, completedOn))) {
            throw new ProblemException(MemberProblem.TRAINING_TURN_ALREADY_RECORDED)
                    .fault("/completedOn", "training-turn-already-recorded");
        }
    }

    /** A turn counts for the organisation where the member was counted on that day. */
    static UUID affiliationOn(Member member, LocalDate day) {
        return member.affiliations().stream()
                .filter(affiliation -> affiliation.holdsOn(day))
                .map(AffiliationPeriod::organisationId)
                .findFirst()
                .orElseThrow(() -> new ProblemException(MemberProblem.NOT_AFFILIATED_THEN)
                        .fault("/completedOn", "not-affiliated-then"));
    }
}
