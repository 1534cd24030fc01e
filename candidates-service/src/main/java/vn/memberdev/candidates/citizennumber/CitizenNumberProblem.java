package vn.memberdev.candidates.citizennumber;

import vn.memberdev.platform.problem.ProblemType;

/** What can go wrong with a citizen number, besides what goes wrong with the candidate. */
public enum CitizenNumberProblem implements ProblemType {
    CITIZEN_NUMBER_NOT_FOUND("citizen-number-not-found", 404, "No citizen number is recorded for the candidate.");

    private final String code;
    private final int status;
    private final String title;

    CitizenNumberProblem(String code, int status, String title) {
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
