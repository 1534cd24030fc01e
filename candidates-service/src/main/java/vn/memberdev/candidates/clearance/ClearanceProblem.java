package vn.memberdev.candidates.clearance;

import vn.memberdev.platform.problem.ProblemType;

/** What can go wrong with a clearance. */
public enum ClearanceProblem implements ProblemType {
    CONDITIONS_UNMET("clearance-conditions-unmet", 422, "Not all conditions for the admission procedure are met.");

    private final String code;
    private final int status;
    private final String title;

    ClearanceProblem(String code, int status, String title) {
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
