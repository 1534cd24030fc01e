package vn.memberdev.evaluation.organisationrating;

import vn.memberdev.platform.problem.ProblemType;

/** What can go wrong with ratings of organisations. */
public enum OrganisationRatingProblem implements ProblemType {
    NOT_FOUND("organisation-rating-not-found", 404, "There is no such rating in the caller's scope."),
    ALREADY_RATED("organisation-already-rated", 409, "The organisation has a rating for this year already."),
    NOT_ON_ROLL("organisation-not-on-roll", 422, "The organisation did not exist at the end of the year.");

    private final Row row;

    OrganisationRatingProblem(String code, int status, String title) {
        this.row = new Row(code, status, title);
    }

    @Override
    public Row row() {
        return row;
    }
}
