package vn.memberdev.reporting.indicator;

import vn.memberdev.platform.problem.ProblemType;

/** What can go wrong with definitions. */
public enum IndicatorProblem implements ProblemType {
    NOT_FOUND("indicator-not-found", 404, "There is no such indicator.");

    private final String code;
    private final int status;
    private final String title;

    IndicatorProblem(String code, int status, String title) {
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
