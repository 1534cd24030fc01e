package vn.memberdev.candidates.removal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.memberdev.candidates.DateRules;
import vn.memberdev.candidates.candidate.timeline.CandidateFacts;
import vn.memberdev.platform.problem.FieldError;

/** The rules of leaving the list by resolution. Pure; each names its fault, or none. */
final class RemovalRules {

    private RemovalRules() {}

    /** All faults of a removal of someone who is on the list. */
    static List<FieldError> faultsOf(RemoveCandidateRequest request, CandidateFacts facts, LocalDate today) {
        return DateRules.all(
                DateRules.dateInFuture("/removedOn", request.removedOn(), today),
                beforeListing(request.removedOn(), facts),
                beforeRecordedFact(request.removedOn(), facts),
                DateRules.resolutionAfterEffect(request.resolution().decidedOn(), request.removedOn()));
    }

    static Optional<FieldError> beforeListing(LocalDate removedOn, CandidateFacts facts) {
        LocalDate listed = facts.lastPeriod().listedOn();
        return DateRules.fault(removedOn.isBefore(listed), "/removedOn", "before-listing", "listed", listed);
    }

    static Optional<FieldError> beforeRecordedFact(LocalDate removedOn, CandidateFacts facts) {
        return facts.lastFactInPeriod()
                .filter(day -> day.isAfter(removedOn))
                .map(day -> FieldError.body("/removedOn", "before-recorded-fact.listing", "day", day));
    }
}
