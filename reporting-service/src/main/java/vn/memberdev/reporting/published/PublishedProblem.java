package vn.memberdev.reporting.published;

import vn.memberdev.platform.problem.ProblemType;

/** What can go wrong with published values. */
public interface PublishedProblem {
    ProblemType NOT_FOUND = ProblemType.of("published-value-not-found", 404);
    ProblemType EXISTS = ProblemType.of("published-value-exists", 409).with("existingId");
    ProblemType NUMBER_OR_TEXT = ProblemType.of("number-or-text", 422);
}
