package vn.memberdev.candidates.citizennumber;

import vn.memberdev.platform.problem.ProblemType;

/** What can go wrong with a citizen number, besides what goes wrong with the candidate. */
public enum CitizenNumberProblem implements ProblemType {
    CITIZEN_NUMBER_NOT_FOUND("citizen-number-not-found", 404, "No citizen number is recorded for the candidate.");

    private final Row row;

    CitizenNumberProblem(String code, int status, String title) {
        this.row = new Row(code, status, title);
    }

    @Override
    public Row row() {
        return row;
    }
}
