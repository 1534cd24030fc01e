package vn.memberdev.reporting.recomputation;

import vn.memberdev.platform.problem.ProblemType;

/** What can go wrong with recomputations. */
public enum RecomputationProblem implements ProblemType {
    NOT_FOUND("recomputation-not-found", 404, "There is no such recomputation."),
    RUNNING("recomputation-running", 409, "A recomputation is running already."),
    RULES_DIFFER("recomputation-rules-differ", 409, "The live figures are by other rules than this program's.");

    private final String code;
    private final int status;
    private final String title;

    RecomputationProblem(String code, int status, String title) {
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
