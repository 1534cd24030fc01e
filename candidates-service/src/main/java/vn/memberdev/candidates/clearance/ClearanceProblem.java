package vn.memberdev.candidates.clearance;

import vn.memberdev.platform.problem.ProblemType;

/** What can go wrong with a clearance. */
public interface ClearanceProblem {
    ProblemType CONDITIONS_UNMET = ProblemType.of("clearance-conditions-unmet", 422);
}
