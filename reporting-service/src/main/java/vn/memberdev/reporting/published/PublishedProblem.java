package vn.memberdev.reporting.published;

import vn.memberdev.platform.problem.ProblemType;

/** What can go wrong with published values. */
public enum PublishedProblem implements ProblemType {
    NOT_FOUND("published-value-not-found", 404, "There is no such published value in the caller's scope."),
    EXISTS("published-value-exists", 409, "A value is recorded already for this indicator, organisation and period."),
    NUMBER_OR_TEXT("number-or-text", 422, "A published value is either a number or words.");

    private final Row row;

    PublishedProblem(String code, int status, String title) {
        this.row = new Row(code, status, title);
    }

    @Override
    public Row row() {
        return row;
    }
}
