package vn.memberdev.candidates.trialtask;

import vn.memberdev.platform.problem.ProblemType;

/** What can go wrong with a trial task, besides what goes wrong with the candidate. */
public interface TrialTaskProblem {
    ProblemType IMPLAUSIBLE_TASK = ProblemType.of("implausible-trial-task", 422);
}
