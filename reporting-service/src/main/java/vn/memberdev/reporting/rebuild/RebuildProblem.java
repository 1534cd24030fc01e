package vn.memberdev.reporting.rebuild;

import vn.memberdev.platform.problem.ProblemType;

/** What can go wrong with rebuilds. */
public enum RebuildProblem implements ProblemType {
    NOT_FOUND("rebuild-not-found", 404, "There is no such rebuild."),
    RUNNING("rebuild-running", 409, "A rebuild is running already."),
    ENDED("rebuild-ended", 409, "The rebuild has ended.");

    private final String code;
    private final int status;
    private final String title;

    RebuildProblem(String code, int status, String title) {
        this.code = code;
        this.status = status;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
