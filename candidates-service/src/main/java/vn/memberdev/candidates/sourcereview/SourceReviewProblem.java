package vn.memberdev.candidates.sourcereview;

import vn.memberdev.platform.problem.ProblemType;

/** What can go wrong with source reviews. */
public interface SourceReviewProblem {
    ProblemType REVIEW_NOT_FOUND = ProblemType.of("source-review-not-found", 404);
    ProblemType REVIEW_EXISTS = ProblemType.of("source-review-exists", 409).with("existingId");
    ProblemType REVIEW_CLOSED = ProblemType.of("source-review-closed", 409);
    ProblemType NOT_A_BASE_ORGANISATION = ProblemType.of("not-a-base-organisation", 422);
    ProblemType IMPLAUSIBLE_REVIEW = ProblemType.of("implausible-source-review", 422);
    ProblemType IMPLAUSIBLE_VERDICTS = ProblemType.of("implausible-verdicts", 422);
    ProblemType REVIEW_INCOMPLETE = ProblemType.of("source-review-incomplete", 422);
    ProblemType REVIEW_REFUSED = ProblemType.of("source-review-refused", 422);
}
