package vn.memberdev.evaluation.rating.roll;

import vn.memberdev.platform.problem.ProblemType;

/** Why an organisation is not rated for a year; for members see {@link vn.memberdev.evaluation.member.MemberProblem}. */
public interface RollProblem {
    ProblemType ORGANISATION_NOT_ON_ROLL = ProblemType.of("organisation-not-on-roll", 422);
}
