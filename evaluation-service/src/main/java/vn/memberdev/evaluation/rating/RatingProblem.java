package vn.memberdev.evaluation.rating;

import vn.memberdev.evaluation.scheme.Subject;
import vn.memberdev.platform.problem.ProblemType;

/** What can go wrong with ratings. */
public enum RatingProblem implements ProblemType {
    MEMBER_RATING_NOT_FOUND("member-rating-not-found", 404, "There is no such rating in the caller's scope."),
    MEMBER_ALREADY_RATED("member-already-rated", 409, "The member has a rating for this year already."),
    ORGANISATION_RATING_NOT_FOUND(
            "organisation-rating-not-found", 404, "There is no such rating in the caller's scope."),
    ORGANISATION_ALREADY_RATED(
            "organisation-already-rated", 409, "The organisation has a rating for this year already.");

    private final Row row;

    RatingProblem(String code, int status, String title) {
        this.row = new Row(code, status, title);
    }

    static RatingProblem notFound(Subject subject) {
        return switch (subject) {
            case MEMBER -> MEMBER_RATING_NOT_FOUND;
            case ORGANISATION -> ORGANISATION_RATING_NOT_FOUND;
        };
    }

    static RatingProblem alreadyRated(Subject subject) {
        return switch (subject) {
            case MEMBER -> MEMBER_ALREADY_RATED;
            case ORGANISATION -> ORGANISATION_ALREADY_RATED;
        };
    }

    @Override
    public Row row() {
        return row;
    }
}
