package vn.memberdev.candidates.admissionplan;

import vn.memberdev.platform.problem.ProblemType;

/** What can go wrong with admission plans. */
public interface AdmissionPlanProblem {
    ProblemType PLAN_NOT_FOUND = ProblemType.of("admission-plan-not-found", 404);
    ProblemType PLAN_EXISTS = ProblemType.of("admission-plan-exists", 409).with("existingId");
    ProblemType IMPLAUSIBLE_PLAN = ProblemType.of("implausible-admission-plan", 422);
}
