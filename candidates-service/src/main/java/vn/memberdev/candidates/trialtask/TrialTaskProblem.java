package vn.memberdev.candidates.trialtask;

import vn.memberdev.platform.problem.ProblemType;

/** What can go wrong with a trial task, besides what goes wrong with the candidate. */
public enum TrialTaskProblem implements ProblemType {
    IMPLAUSIBLE_TASK("implausible-trial-task", 422, "The dates of the task contradict what is recorded.");

    private final String code;
    private final int status;
    private final String title;

    TrialTaskProblem(String code, int status, String title) {
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
