package vn.memberdev.evaluation.rating.roll;

import vn.memberdev.platform.problem.ProblemType;

/** Why an organisation is not rated for a year; for members see {@link vn.memberdev.evaluation.member.MemberProblem}. */
public enum RollProblem implements ProblemType {
    ORGANISATION_NOT_ON_ROLL("organisation-not-on-roll", 422, "The organisation did not exist at the end of the year.");

    private final Row row;

    RollProblem(String code, int status, String title) {
        this.row = new Row(code, status, title);
    }

    @Override
    public Row row() {
        return row;
    }
}
