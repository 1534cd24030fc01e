package vn.memberdev.candidates.clearance;

import vn.memberdev.platform.problem.ProblemType;

/** What can go wrong with a clearance. */
public enum ClearanceProblem implements ProblemType {
    CONDITIONS_UNMET("clearance-conditions-unmet", 422, "Not all conditions for the admission procedure are met.");

    private final Row row;

    ClearanceProblem(String code, int status, String title) {
        this.row = new Row(code, status, title);
    }

    @Override
    public Row row() {
        return row;
    }
}
