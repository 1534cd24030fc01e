package vn.memberdev.reporting.recomputation;

import vn.memberdev.platform.problem.ProblemType;

/** What can go wrong with recomputations. */
public interface RecomputationProblem {
    ProblemType NOT_FOUND = ProblemType.of("recomputation-not-found", 404);
    ProblemType RUNNING = ProblemType.of("recomputation-running", 409);
    ProblemType RULES_DIFFER = ProblemType.of("recomputation-rules-differ", 409);
}
