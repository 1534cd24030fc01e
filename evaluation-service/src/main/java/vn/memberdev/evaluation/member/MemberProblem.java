package vn.memberdev.evaluation.member;

import vn.memberdev.platform.problem.ProblemType;

/** What can be wrong with the member a request names. */
public interface MemberProblem {
    ProblemType NOT_FOUND = ProblemType.of("member-not-found", 404);
    ProblemType ANNULLED = ProblemType.of("member-annulled", 422);
    ProblemType NOT_ON_ROLL = ProblemType.of("member-not-on-roll", 422);
}
