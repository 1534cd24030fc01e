package vn.memberdev.reporting.rebuild;

import vn.memberdev.platform.problem.ProblemType;

/** What can go wrong with rebuilds. */
public enum RebuildProblem implements ProblemType {
    NOT_FOUND("rebuild-not-found", 404, "There is no such rebuild."),
    RUNNING("rebuild-running", 409, "A rebuild is running already."),
    ENDED("rebuild-ended", 409, "The rebuild has ended.");

    private final Row row;

    RebuildProblem(String code, int status, String title) {
        this.row = new Row(code, status, title);
    }

    @Override
    public Row row() {
        return row;
    }
}
