package vn.memberdev.candidates.sourcereview;

import vn.memberdev.platform.problem.ProblemType;

/** What can go wrong with source reviews. */
public enum SourceReviewProblem implements ProblemType {
    REVIEW_NOT_FOUND("source-review-not-found", 404, "There is no such source review in the caller's scope."),
    REVIEW_EXISTS("source-review-exists", 409, "The organisation has a source review for this year already."),
    REVIEW_CLOSED("source-review-closed", 409, "The source review was adopted or cancelled."),
    NOT_A_BASE_ORGANISATION("not-a-base-organisation", 422, "Only a base organisation has a source review."),
    IMPLAUSIBLE_REVIEW("implausible-source-review", 422, "The dates of the review contradict one another."),
    IMPLAUSIBLE_VERDICTS("implausible-verdicts", 422, "Verdicts do not fit the review, or are incomplete."),
    REVIEW_INCOMPLETE("source-review-incomplete", 422, "Not every candidate of the review has a verdict."),
    REVIEW_REFUSED("source-review-refused", 422, "Not every removal and clearance of the review is possible.");

    private final Row row;

    SourceReviewProblem(String code, int status, String title) {
        this.row = new Row(code, status, title);
    }

    @Override
    public Row row() {
        return row;
    }
}
