package vn.memberdev.reporting.indicatorvalue;

import vn.memberdev.platform.problem.ProblemType;

/** What can go wrong with values. */
public enum IndicatorValueProblem implements ProblemType {
    NOT_FOUND("indicator-value-not-found", 404, "There is no such value in the caller's scope."),
    PERIOD_DOES_NOT_FIT("period-does-not-fit", 422, "The indicator has no value for a period of this kind."),
    DEFINITIONS_DIFFER("definitions-differ", 422, "Values of two different definitions are never compared."),
    NOT_COMPARABLE("values-not-comparable", 422, "The values speak of different organisations or structures."),
    PERIODS_NOT_COMPARABLE("periods-not-comparable", 422, "Values of these two periods cannot be subtracted."),
    SCALE_NOT_OF_THE_YEAR("scale-not-of-the-year", 422, "The definition speaks in a scale of other years.");

    private final Row row;

    IndicatorValueProblem(String code, int status, String title) {
        this.row = new Row(code, status, title);
    }

    @Override
    public Row row() {
        return row;
    }
}
