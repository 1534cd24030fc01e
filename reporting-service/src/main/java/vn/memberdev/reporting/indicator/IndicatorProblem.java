package vn.memberdev.reporting.indicator;

import vn.memberdev.platform.problem.ProblemType;

/** What can go wrong with definitions. */
public enum IndicatorProblem implements ProblemType {
    NOT_FOUND("indicator-not-found", 404, "There is no such indicator.");

    private final Row row;

    IndicatorProblem(String code, int status, String title) {
        this.row = new Row(code, status, title);
    }

    @Override
    public Row row() {
        return row;
    }
}
