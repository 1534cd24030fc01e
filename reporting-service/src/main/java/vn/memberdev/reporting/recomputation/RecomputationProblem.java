package vn.memberdev.reporting.recomputation;

import vn.memberdev.platform.problem.ProblemType;

/** What can go wrong with recomputations. */
public enum RecomputationProblem implements ProblemType {
    NOT_FOUND("recomputation-not-found", 404, "There is no such recomputation."),
    RUNNING("recomputation-running", 409, "A recomputation is running already."),
    RULES_DIFFER("recomputation-rules-differ", 409, "The live figures are by other rules than this program's.");

    private final Row row;

    RecomputationProblem(String code, int status, String title) {
        this.row = new Row(code, status, title);
    }

    @Override
    public Row row() {
        return row;
    }
}
