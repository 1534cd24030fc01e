package vn.memberdev.candidates.educationactivity;

import vn.memberdev.platform.problem.ProblemType;

/** What can go wrong with an education activity, besides what goes wrong with the candidate. */
public interface EducationActivityProblem {
    ProblemType IMPLAUSIBLE_ACTIVITY = ProblemType.of("implausible-activity", 422);
}
