package vn.memberdev.candidates.removal;

import vn.memberdev.platform.problem.ProblemType;

/** What can go wrong with a removal, besides what goes wrong with the candidate. */
public enum RemovalProblem implements ProblemType {
    IMPLAUSIBLE_REMOVAL("implausible-removal", 422, "The dates of the removal contradict what is recorded.");

    private final String code;
    private final int status;
    private final String title;

    RemovalProblem(String code, int status, String title) {
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
