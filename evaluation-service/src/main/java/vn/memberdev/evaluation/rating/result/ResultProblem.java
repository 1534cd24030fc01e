package vn.memberdev.evaluation.rating.result;

import vn.memberdev.platform.problem.ProblemType;

/** What can be wrong with a result. */
public enum ResultProblem implements ProblemType {
    NOT_ACCEPTED("rating-result-invalid", 422, "The result does not fit the rating scheme of its year.");

    private final Row row;

    ResultProblem(String code, int status, String title) {
        this.row = new Row(code, status, title);
    }

    @Override
    public Row row() {
        return row;
    }
}
