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
                DateRules.isNotInTheFuture("/removedOn", request.removedOn(), today),
                isNotBeforeTheListing(request.removedOn(), facts),
                isNotBeforeWhatWasDoneOnTheList(request.removedOn(), facts),
                DateRules.restsOnAnEarlierAct(request.resolution().decidedOn(), request.removedOn()));
    }

    static Optional<FieldError> isNotBeforeTheListing(LocalDate removedOn, CandidateFacts facts) {
        LocalDate listed = facts.lastStay().listedOn();
        return DateRules.fault(
                removedOn.isBefore(listed),
                "/removedOn",
                "before-listing",
                "the candidate is on the list since " + listed);
    }

    static Optional<FieldError> isNotBeforeWhatWasDoneOnTheList(LocalDate removedOn, CandidateFacts facts) {
        return facts.lastDoneInStay()
                .filter(day -> day.isAfter(removedOn))
                .map(day -> FieldError.body(
                        "/removedOn",
                        "before-recorded-fact",
                        "something of " + day + " is recorded for this time on the list"));
    }
}
