package vn.memberdev.admissions.target;

import vn.memberdev.platform.problem.ProblemType;

/** What can go wrong with targets. */
public interface TargetProblem {
    ProblemType TARGET_NOT_FOUND = ProblemType.of("target-not-found", 404);
    ProblemType TARGET_EXISTS = ProblemType.of("target-exists", 409).with("existingId");
    ProblemType PERIOD_REVERSED = ProblemType.of("period-reversed", 422);
}
