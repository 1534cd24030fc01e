package vn.memberdev.candidates.removal;

import vn.memberdev.platform.problem.ProblemType;

/** What can go wrong with a removal, besides what goes wrong with the candidate. */
public interface RemovalProblem {
    ProblemType IMPLAUSIBLE_REMOVAL = ProblemType.of("implausible-removal", 422);
}
