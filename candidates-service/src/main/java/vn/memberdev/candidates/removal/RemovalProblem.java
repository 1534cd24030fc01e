package vn.memberdev.candidates.removal;

import vn.memberdev.platform.problem.ProblemType;

/** What can go wrong with a removal, besides what goes wrong with the candidate. */
public enum RemovalProblem implements ProblemType {
    IMPLAUSIBLE_REMOVAL("implausible-removal", 422, "The dates of the removal contradict what is recorded.");

    private final Row row;

    RemovalProblem(String code, int status, String title) {
        this.row = new Row(code, status, title);
    }

    @Override
    public Row row() {
        return row;
    }
}
