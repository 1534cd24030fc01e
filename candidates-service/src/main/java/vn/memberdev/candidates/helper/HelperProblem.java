package vn.memberdev.candidates.helper;

import vn.memberdev.platform.problem.ProblemType;

/** What can go wrong with a helper, besides what goes wrong with the candidate. */
public enum HelperProblem implements ProblemType {
    HELPER_NOT_KNOWN("helper-not-known", 404, "There is no such member in the caller's scope."),
    HELPER_ASSIGNED_ALREADY("helper-assigned-already", 409, "The member helps the candidate already."),
    IMPLAUSIBLE_HELPER("implausible-helper", 422, "The assignment contradicts the rules or what is recorded.");

    private final Row row;

    HelperProblem(String code, int status, String title) {
        this.row = new Row(code, status, title);
    }

    @Override
    public Row row() {
        return row;
    }
}
