package vn.memberdev.candidates.citizennumber;

import vn.memberdev.platform.problem.ProblemType;

/** What can go wrong with a citizen number, besides what goes wrong with the candidate. */
public interface CitizenNumberProblem {
    ProblemType CITIZEN_NUMBER_NOT_FOUND = ProblemType.of("citizen-number-not-found", 404);
}
