package vn.memberdev.reporting.rebuild;

import vn.memberdev.platform.problem.ProblemType;

/** What can go wrong with rebuilds. */
public interface RebuildProblem {
    ProblemType NOT_FOUND = ProblemType.of("rebuild-not-found", 404);
    ProblemType RUNNING = ProblemType.of("rebuild-running", 409);
    ProblemType ENDED = ProblemType.of("rebuild-ended", 409);
}
