package vn.memberdev.admissions.member;

import vn.memberdev.platform.problem.ProblemType;

/** What can go wrong with members. */
public interface MemberProblem {
    ProblemType MEMBER_NOT_FOUND = ProblemType.of("member-not-found", 404);
    ProblemType DUPLICATE_REFERENCE = ProblemType.of("duplicate-reference", 409).with("existingId");
    ProblemType MEMBER_BEFORE_BIRTH = ProblemType.of("member-before-birth", 422);
    ProblemType BIRTH_DATE_TOO_OLD = ProblemType.of("birth-date-too-old", 422);
    ProblemType MEMBER_ANNULLED = ProblemType.of("member-annulled", 409);
    ProblemType EDUCATION_ALREADY_RECORDED = ProblemType.of("education-already-recorded", 409);
    ProblemType EDUCATION_NOT_RISING = ProblemType.of("education-not-rising", 422);
    ProblemType TRAINING_TURN_ALREADY_RECORDED = ProblemType.of("training-turn-already-recorded", 409);
    ProblemType NOT_AFFILIATED_THEN = ProblemType.of("not-affiliated-then", 422);
}
