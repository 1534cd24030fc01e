package vn.memberdev.evaluation.scheme;

import vn.memberdev.platform.problem.ProblemType;

/** What can go wrong with rating schemes. */
public enum SchemeProblem implements ProblemType {
    NONE_FOR_YEAR("no-rating-scheme", 422, "No rating scheme is in force for the year."),
    NOT_FOUND("rating-scheme-not-found", 404, "There is no rating scheme of this version.");

    private final String code;
    private final int status;
    private final String title;

    SchemeProblem(String code, int status, String title) {
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
