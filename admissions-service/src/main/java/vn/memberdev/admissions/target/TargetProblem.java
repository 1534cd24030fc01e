package vn.memberdev.admissions.target;

import vn.memberdev.platform.problem.ProblemType;

/** What can go wrong with targets. */
public enum TargetProblem implements ProblemType {
    TARGET_NOT_FOUND("target-not-found", 404, "There is no such target in the caller's scope."),
    TARGET_EXISTS("target-exists", 409, "There is a target for this organisation, indicator and period."),
    PERIOD_REVERSED("period-reversed", 422, "The period ends before it begins.");

    private final Row row;

    TargetProblem(String code, int status, String title) {
        this.row = new Row(code, status, title);
    }

    @Override
    public Row row() {
        return row;
    }
}
