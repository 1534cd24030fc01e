package vn.memberdev.evaluation.rating.result;

import vn.memberdev.platform.problem.ProblemType;

/** What can be wrong with a result. */
public enum ResultProblem implements ProblemType {
    NOT_ACCEPTED("rating-result-invalid", 422, "The result does not fit the rating scheme of its year.");

    private final String code;
    private final int status;
    private final String title;

    ResultProblem(String code, int status, String title) {
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
