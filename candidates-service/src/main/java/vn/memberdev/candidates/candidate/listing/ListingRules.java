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
                EndRules.isThereStill("/organisationId", end, request.listedOn()),
                isBornInThisAge(request.birthDate()),
                isBornBeforeTheListing(request.birthDate(), request.listedOn()),
                DateRules.isNotInTheFuture("/listedOn", request.listedOn(), today),
                DateRules.restsOnAnEarlierAct(request.resolution().decidedOn(), request.listedOn()));
    }

    /** All faults of a new listing of a removed candidate. */
    static List<FieldError> faultsOf(
            ListAgainRequest request, Optional<EndedOrganisation> end, CandidateFacts facts, LocalDate today) {
        return DateRules.all(
                EndRules.isThereStill("/organisationId", end, request.listedOn()),
                DateRules.isNotInTheFuture("/listedOn", request.listedOn(), today),
                isNotBeforeTheRemoval(request.listedOn(), facts),
                DateRules.restsOnAnEarlierAct(request.resolution().decidedOn(), request.listedOn()));
    }

    static Optional<FieldError> isBornInThisAge(LocalDate birthDate) {
        return DateRules.fault(
                birthDate.isBefore(EARLIEST_BIRTH),
                "/birthDate",
                "birth-date-too-early",
                "dates of birth are taken from 1900-01-01");
    }

    static Optional<FieldError> isBornBeforeTheListing(LocalDate birthDate, LocalDate listedOn) {
        return DateRules.fault(
                !birthDate.isBefore(listedOn),
                "/birthDate",
                "born-after-listing",
                "the person must be born before the day of the listing");
    }

    static Optional<FieldError> isNotBeforeTheRemoval(LocalDate listedOn, CandidateFacts facts) {
        LocalDate removed = facts.lastStay().endedOn();
        return DateRules.fault(
                removed != null && listedOn.isBefore(removed),
                "/listedOn",
                "before-removal",
                "the new listing must not begin before the removal of " + removed);
    }
}
