package vn.memberdev.candidates.sourcereview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.memberdev.candidates.DateRules;
import vn.memberdev.platform.problem.FieldError;

/** The rules of opening and ending a review. Pure; each names its fault, or none. */
final class SourceReviewRules {

    private SourceReviewRules() {}

    /** All faults in the dates of an opening. */
    static List<FieldError> faultsOf(OpenReviewRequest request, LocalDate today) {
        return DateRules.all(
                DateRules.isNotInTheFuture("/openedOn", request.openedOn(), today),
                isNotBeforeItsYear(request.openedOn(), request.year()));
    }

    /** All faults in the dates of an adoption. */
    static List<FieldError> faultsOf(AdoptReviewRequest request, SourceReview review, LocalDate today) {
        return DateRules.all(
                DateRules.isNotInTheFuture("/adoptedOn", request.adoptedOn(), today),
                restsOnTheReview(request.resolution().decidedOn(), review),
                DateRules.restsOnAnEarlierAct(request.resolution().decidedOn(), request.adoptedOn()));
    }

    /** All faults in the dates of a cancellation. */
    static List<FieldError> faultsOf(CancelReviewRequest request, SourceReview review, LocalDate today) {
        return DateRules.all(
                DateRules.isNotInTheFuture("/cancelledOn", request.cancelledOn(), today),
                restsOnTheReview(request.resolution().decidedOn(), review),
                DateRules.restsOnAnEarlierAct(request.resolution().decidedOn(), request.cancelledOn()));
    }

    /** A year is reviewed once it has begun; an organisation that is late reviews it after its end. */
    static Optional<FieldError> isNotBeforeItsYear(LocalDate openedOn, int year) {
        return DateRules.fault(
                openedOn.getYear() < year,
                "/openedOn",
                "before-review-year",
                "the review of " + year + " looks at a list of " + year + " or later");
    }

    /** A committee decides on a review that lies before it. */
    static Optional<FieldError> restsOnTheReview(LocalDate decidedOn, SourceReview review) {
        return DateRules.fault(
                decidedOn.isBefore(review.openedOn()),
                "/resolution/decidedOn",
                "resolution-before-opening",
                "the review looks at the list of " + review.openedOn());
    }
}
