package vn.memberdev.evaluation.residence;

import vn.memberdev.platform.problem.ProblemType;

/** What can go wrong with the contact at the residence. */
public interface ResidenceProblem {
    ProblemType NOT_FOUND = ProblemType.of("residence-introduction-not-found", 404);
    ProblemType ALREADY_INTRODUCED = ProblemType.of("member-already-introduced", 409);
    ProblemType INTRODUCTION_INVALID = ProblemType.of("residence-introduction-invalid", 422);
    ProblemType NO_COMMENT_EXPECTED = ProblemType.of("residence-comment-not-expected", 422);
    ProblemType YEAR_COMMENTED = ProblemType.of("residence-year-commented", 409);
    ProblemType COMMENT_INVALID = ProblemType.of("residence-comment-invalid", 422);
}
