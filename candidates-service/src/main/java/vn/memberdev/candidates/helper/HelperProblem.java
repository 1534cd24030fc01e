package vn.memberdev.candidates.helper;

import vn.memberdev.platform.problem.ProblemType;

/** What can go wrong with a helper, besides what goes wrong with the candidate. */
public interface HelperProblem {
    ProblemType HELPER_NOT_KNOWN = ProblemType.of("helper-not-known", 404);
    ProblemType HELPER_ASSIGNED_ALREADY = ProblemType.of("helper-assigned-already", 409);
    ProblemType IMPLAUSIBLE_HELPER = ProblemType.of("implausible-helper", 422);
}
