package vn.memberdev.candidates.candidate.change;

import vn.memberdev.platform.problem.ProblemType;

/** What can go wrong with a candidate and the list. */
public interface CandidateProblem {
    ProblemType CANDIDATE_NOT_FOUND = ProblemType.of("candidate-not-found", 404);
    ProblemType DUPLICATE_REFERENCE = ProblemType.of("duplicate-reference", 409).with("existingId");
    ProblemType NOT_ON_LIST = ProblemType.of("candidate-not-on-list", 409);
    ProblemType ALREADY_ON_LIST = ProblemType.of("candidate-already-on-list", 409);
    ProblemType ALREADY_ADMITTED = ProblemType.of("candidate-already-admitted", 409);
    ProblemType NO_HELPER = ProblemType.of("no-helper-assigned", 409);
    ProblemType MASS_ORGANISATION_ASSIGNED = ProblemType.of("mass-organisation-assigned", 409);
    ProblemType MASS_ORGANISATION_NOT_ASSIGNED = ProblemType.of("mass-organisation-not-assigned", 409);
    ProblemType TASK_NOT_FOUND = ProblemType.of("trial-task-not-found", 404);
    ProblemType TASK_ASSESSED = ProblemType.of("trial-task-assessed", 409);
    ProblemType IMPLAUSIBLE_DETAILS = ProblemType.of("implausible-details", 422);
    ProblemType IMPLAUSIBLE_TRANSFER = ProblemType.of("implausible-transfer", 422);
    ProblemType IMPLAUSIBLE_LISTING = ProblemType.of("implausible-listing", 422);
}
