package vn.memberdev.evaluation.organisationrating;

import vn.memberdev.platform.problem.ProblemType;

/** What can go wrong with ratings of organisations. */
public enum OrganisationRatingProblem implements ProblemType {
    NOT_FOUND("organisation-rating-not-found", 404, "There is no such rating in the caller's scope."),
    ALREADY_RATED("organisation-already-rated", 409, "The organisation has a rating for this year already."),
    NOT_ON_ROLL("organisation-not-on-roll", 422, "The organisation did not exist at the end of the year.");

    private final String code;
    private final int status;
    private final String title;

    OrganisationRatingProblem(String code, int status, String title) {
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
