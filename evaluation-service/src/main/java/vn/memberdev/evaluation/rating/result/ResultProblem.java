package vn.memberdev.evaluation.rating.result;

import vn.memberdev.platform.problem.ProblemType;

/** What can be wrong with a result. */
public interface ResultProblem {
    ProblemType NOT_ACCEPTED = ProblemType.of("rating-result-invalid", 422);
}
