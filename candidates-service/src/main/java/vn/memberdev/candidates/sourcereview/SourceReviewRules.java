package vn.memberdev.candidates.sourcereview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.memberdev.candidates.DateRules;
import vn.memberdev.candidates.organisation.EndRules;
import vn.memberdev.candidates.organisation.EndedOrganisation;
import vn.memberdev.platform.problem.FieldError;

/** The rules of opening and ending a review. Pure; each names its fault, or none. */
final class SourceReviewRules {

    private SourceReviewRules() {}

    /** All faults in the dates of an opening. */
    static List<FieldError> faultsOf(OpenReviewRequest request, LocalDate today) {
        return DateRules.all(
                DateRules.dateInFuture("/openedOn", request.openedOn(), today),
                beforeReviewYear(request.openedOn(), request.year()));
    }

    /**
     * All faults of an adoption.
     *
     * @param end the end of the organisation, if it has one
     */
    static List<FieldError> faultsOf(
            AdoptReviewRequest request, SourceReview review, Optional<EndedOrganisation> end, LocalDate today) {
        return DateRules.all(
                listOfEndedOrganisation(end, today),
                DateRules.dateInFuture("/adoptedOn", request.adoptedOn(), today),
                resolutionBeforeOpening(request.resolution().decidedOn(), review),
                DateRules.resolutionAfterEffect(request.resolution().decidedOn(), request.adoptedOn()));
    }

    /** All faults in the dates of a cancellation. */
    static List<FieldError> faultsOf(CancelReviewRequest request, SourceReview review, LocalDate today) {
        return DateRules.all(
                DateRules.dateInFuture("/cancelledOn", request.cancelledOn(), today),
                resolutionBeforeOpening(request.resolution().decidedOn(), review),
                DateRules.resolutionAfterEffect(request.resolution().decidedOn(), request.cancelledOn()));
    }

    /** A year is reviewed once it has begun; an organisation that is late reviews it after its end. */
    static Optional<FieldError> beforeReviewYear(LocalDate openedOn, int year) {
        return DateRules.fault(openedOn.getYear() < year, "/openedOn", "before-review-year", "year", year);
    }

    /** Who was on the list has gone along or has to be placed: a review without them would decide on nobody. */
    static Optional<FieldError> listOfEndedOrganisation(Optional<EndedOrganisation> end, LocalDate today) {
        return EndRules.organisationEndedBy("/adoptedOn", end, today, "organisation-ended.review");
    }

    /** A committee decides on a review that lies before it. */
    static Optional<FieldError> resolutionBeforeOpening(LocalDate decidedOn, SourceReview review) {
        return DateRules.fault(
                decidedOn.isBefore(review.openedOn()),
                "/resolution/decidedOn",
                "resolution-before-opening",
                "opened",
                review.openedOn());
    }
}
