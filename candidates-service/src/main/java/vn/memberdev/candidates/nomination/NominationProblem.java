package vn.memberdev.candidates.nomination;

import vn.memberdev.platform.problem.ProblemType;

/** What can go wrong with a nomination. */
public interface NominationProblem {
    ProblemType NOMINATION_NOT_FOUND = ProblemType.of("nomination-not-found", 404);
    ProblemType DUPLICATE_NOMINATION =
            ProblemType.of("duplicate-nomination", 409).with("existingId");
    ProblemType ALREADY_ACCEPTED = ProblemType.of("nomination-already-accepted", 409);
    ProblemType ALREADY_DECLINED = ProblemType.of("nomination-already-declined", 409);
    ProblemType INCONSISTENT_ORIGIN = ProblemType.of("inconsistent-nomination", 422);
    ProblemType IMPLAUSIBLE_NOMINATION = ProblemType.of("implausible-nomination", 422);
    ProblemType IMPLAUSIBLE_OUTCOME = ProblemType.of("implausible-nomination-outcome", 422);
}
