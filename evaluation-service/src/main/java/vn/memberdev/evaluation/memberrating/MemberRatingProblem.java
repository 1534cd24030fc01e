package vn.memberdev.evaluation.memberrating;

import vn.memberdev.platform.problem.ProblemType;

/** What can go wrong with ratings of members. */
public enum MemberRatingProblem implements ProblemType {
    NOT_FOUND("member-rating-not-found", 404, "There is no such rating in the caller's scope."),
    ALREADY_RATED("member-already-rated", 409, "The member has a rating for this year already.");

    private final Row row;

    MemberRatingProblem(String code, int status, String title) {
        this.row = new Row(code, status, title);
    }

    @Override
    public Row row() {
        return row;
    }
}
