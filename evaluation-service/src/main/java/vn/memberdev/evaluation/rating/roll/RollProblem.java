package vn.memberdev.evaluation.rating.roll;

import vn.memberdev.platform.problem.ProblemType;

/** Why an organisation is not rated for a year; for members see {@link vn.memberdev.evaluation.member.MemberProblem}. */
public enum RollProblem implements ProblemType {
    ORGANISATION_NOT_ON_ROLL("organisation-not-on-roll", 422, "The organisation did not exist at the end of the year.");

    private final String code;
    private final int status;
    private final String title;

    RollProblem(String code, int status, String title) {
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
