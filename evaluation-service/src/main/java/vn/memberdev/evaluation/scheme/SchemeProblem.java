package vn.memberdev.evaluation.scheme;

import vn.memberdev.platform.problem.ProblemType;

/** What can go wrong with rating schemes. */
public interface SchemeProblem {
    ProblemType NONE_FOR_YEAR = ProblemType.of("no-rating-scheme", 422);
    ProblemType NOT_FOUND = ProblemType.of("rating-scheme-not-found", 404);
}
