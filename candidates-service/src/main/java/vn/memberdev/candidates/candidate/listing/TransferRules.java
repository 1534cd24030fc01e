package vn.memberdev.candidates.candidate.listing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.memberdev.candidates.DateRules;
import vn.memberdev.candidates.candidate.timeline.CandidateFacts;
import vn.memberdev.platform.problem.FieldError;

/** The rules of a move to another unit (06-HD/TW 3.9a). Pure; each names its fault, or none. */
final class TransferRules {

    private TransferRules() {}

    /** All faults of a move of someone who is on the list. */
    static List<FieldError> faultsOf(TransferCandidateRequest request, CandidateFacts facts, LocalDate today) {
        return DateRules.all(
                DateRules.dateInFuture("/movedOn", request.movedOn(), today),
                sameOrganisation(request, facts),
                beforeListing(request.movedOn(), facts),
                beforeRecordedFact(request.movedOn(), facts),
                certificateAfterMove(request));
    }

    static Optional<FieldError> sameOrganisation(TransferCandidateRequest request, CandidateFacts facts) {
        return DateRules.fault(
                request.organisationId().equals(facts.organisationId()), "/organisationId", "same-organisation");
    }

    static Optional<FieldError> beforeListing(LocalDate movedOn, CandidateFacts facts) {
        LocalDate listed = facts.lastPeriod().listedOn();
        return DateRules.fault(movedOn.isBefore(listed), "/movedOn", "before-listing", "listed", listed);
    }

    static Optional<FieldError> beforeRecordedFact(LocalDate movedOn, CandidateFacts facts) {
        return facts.lastFactInPeriod()
                .filter(day -> day.isAfter(movedOn))
                .map(day -> FieldError.body("/movedOn", "before-recorded-fact.unit", "day", day));
    }

    static Optional<FieldError> certificateAfterMove(TransferCandidateRequest request) {
        return DateRules.fault(
                request.certificate().decidedOn().isAfter(request.movedOn()),
                "/certificate/decidedOn",
                "certificate-after-move");
    }
}
