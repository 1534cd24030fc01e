package vn.memberdev.candidates.candidate.listing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.memberdev.candidates.DateRules;
import vn.memberdev.candidates.candidate.timeline.CandidateFacts;
import vn.memberdev.candidates.organisation.EndRules;
import vn.memberdev.candidates.organisation.EndedOrganisation;
import vn.memberdev.platform.problem.FieldError;

/** The rules of coming on the list. Pure; each names its fault, or none. */
final class ListingRules {

    /** Nobody born earlier can be meant, and the event contract takes no earlier year. */
    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);

    private ListingRules() {}

    /**
     * All faults of a first listing.
     *
     * @param end the end of the organisation, if it has one
     */
    static List<FieldError> faultsOf(ListCandidateRequest request, Optional<EndedOrganisation> end, LocalDate today) {
        return DateRules.all(
                EndRules.organisationEnded("/organisationId", end, request.listedOn()),
                birthTooEarly(request.birthDate()),
                bornAfterListing(request.birthDate(), request.listedOn()),
                DateRules.dateInFuture("/listedOn", request.listedOn(), today),
                DateRules.resolutionAfterEffect(request.resolution().decidedOn(), request.listedOn()));
    }

    /** All faults of a new listing of a removed candidate. */
    static List<FieldError> faultsOf(
            ListAgainRequest request, Optional<EndedOrganisation> end, CandidateFacts facts, LocalDate today) {
        return DateRules.all(
                EndRules.organisationEnded("/organisationId", end, request.listedOn()),
                DateRules.dateInFuture("/listedOn", request.listedOn(), today),
                beforeRemoval(request.listedOn(), facts),
                DateRules.resolutionAfterEffect(request.resolution().decidedOn(), request.listedOn()));
    }

    static Optional<FieldError> birthTooEarly(LocalDate birthDate) {
        return DateRules.fault(
                birthDate.isBefore(EARLIEST_BIRTH), "/birthDate", "birth-date-too-early", "earliest", EARLIEST_BIRTH);
    }

    static Optional<FieldError> bornAfterListing(LocalDate birthDate, LocalDate listedOn) {
        return DateRules.fault(!birthDate.isBefore(listedOn), "/birthDate", "born-after-listing", "listed", listedOn);
    }

    static Optional<FieldError> beforeRemoval(LocalDate listedOn, CandidateFacts facts) {
        LocalDate removed = facts.lastPeriod().endedOn();
        return DateRules.fault(
                removed != null && listedOn.isBefore(removed), "/listedOn", "before-removal", "removed", removed);
    }
}
