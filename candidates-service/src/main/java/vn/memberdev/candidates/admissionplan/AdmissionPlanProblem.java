package vn.memberdev.candidates.admissionplan;

import vn.memberdev.platform.problem.ProblemType;

/** What can go wrong with admission plans. */
public enum AdmissionPlanProblem implements ProblemType {
    PLAN_NOT_FOUND("admission-plan-not-found", 404, "There is no such admission plan in the caller's scope."),
    PLAN_EXISTS("admission-plan-exists", 409, "The organisation has an admission plan for this year already."),
    IMPLAUSIBLE_PLAN("implausible-admission-plan", 422, "The dates of the plan contradict one another.");

    private final Row row;

    AdmissionPlanProblem(String code, int status, String title) {
        this.row = new Row(code, status, title);
    }

    @Override
    public Row row() {
        return row;
    }
}
