package vn.memberdev.evaluation.scheme;

import vn.memberdev.platform.problem.ProblemType;

/** What can go wrong with rating schemes. */
public enum SchemeProblem implements ProblemType {
    NONE_FOR_YEAR("no-rating-scheme", 422, "No rating scheme is in force for the year."),
    NOT_FOUND("rating-scheme-not-found", 404, "There is no rating scheme of this version.");

    private final Row row;

    SchemeProblem(String code, int status, String title) {
        this.row = new Row(code, status, title);
    }

    @Override
    public Row row() {
        return row;
    }
}
