package vn.memberdev.evaluation.member;

import vn.memberdev.platform.problem.ProblemType;

/** What can be wrong with the member a request names. */
public enum MemberProblem implements ProblemType {
    NOT_FOUND("member-not-found", 404, "There is no such member in the caller's scope."),
    ANNULLED("member-annulled", 422, "The member's admission was annulled."),
    NOT_ON_ROLL("member-not-on-roll", 422, "The member was affiliated nowhere at that time.");

    private final Row row;

    MemberProblem(String code, int status, String title) {
        this.row = new Row(code, status, title);
    }

    @Override
    public Row row() {
        return row;
    }
}
