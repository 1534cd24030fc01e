package vn.memberdev.candidates.trialtask;

import vn.memberdev.platform.problem.ProblemType;

/** What can go wrong with a trial task, besides what goes wrong with the candidate. */
public enum TrialTaskProblem implements ProblemType {
    IMPLAUSIBLE_TASK("implausible-trial-task", 422, "The dates of the task contradict what is recorded.");

    private final Row row;

    TrialTaskProblem(String code, int status, String title) {
        this.row = new Row(code, status, title);
    }

    @Override
    public Row row() {
        return row;
    }
}
