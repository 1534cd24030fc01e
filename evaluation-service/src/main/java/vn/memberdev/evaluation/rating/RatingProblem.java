package vn.memberdev.evaluation.rating;

import vn.memberdev.evaluation.scheme.Subject;
import vn.memberdev.platform.problem.ProblemType;

/** What can go wrong with ratings. */
public interface RatingProblem {
    ProblemType MEMBER_RATING_NOT_FOUND = ProblemType.of("member-rating-not-found", 404);
    ProblemType MEMBER_ALREADY_RATED = ProblemType.of("member-already-rated", 409);
    ProblemType ORGANISATION_RATING_NOT_FOUND = ProblemType.of("organisation-rating-not-found", 404);
    ProblemType ORGANISATION_ALREADY_RATED = ProblemType.of("organisation-already-rated", 409);

    static ProblemType notFound(Subject subject) {
        return switch (subject) {
            case MEMBER -> MEMBER_RATING_NOT_FOUND;
            case ORGANISATION -> ORGANISATION_RATING_NOT_FOUND;
        };
    }

    static ProblemType alreadyRated(Subject subject) {
        return switch (subject) {
            case MEMBER -> MEMBER_ALREADY_RATED;
            case ORGANISATION -> ORGANISATION_ALREADY_RATED;
        };
    }
}
