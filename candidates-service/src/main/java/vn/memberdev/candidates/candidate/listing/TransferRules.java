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
                DateRules.isNotInTheFuture("/movedOn", request.movedOn(), today),
                goesElsewhere(request, facts),
                isNotBeforeTheListing(request.movedOn(), facts),
                isNotBeforeWhatWasDoneOnTheList(request.movedOn(), facts),
                restsOnAnEarlierCertificate(request));
    }

    static Optional<FieldError> goesElsewhere(TransferCandidateRequest request, CandidateFacts facts) {
        return DateRules.fault(
                request.organisationId().equals(facts.organisationId()),
                "/organisationId",
                "same-organisation",
                "the candidate is on the list of this organisation already");
    }

    static Optional<FieldError> isNotBeforeTheListing(LocalDate movedOn, CandidateFacts facts) {
        LocalDate listed = facts.lastStay().listedOn();
        return DateRules.fault(
                movedOn.isBefore(listed), "/movedOn", "before-listing", "the candidate is on the list since " + listed);
    }

    static Optional<FieldError> isNotBeforeWhatWasDoneOnTheList(LocalDate movedOn, CandidateFacts facts) {
        return facts.lastDoneInStay()
                .filter(day -> day.isAfter(movedOn))
                .map(day -> FieldError.body(
                        "/movedOn", "before-recorded-fact", "something of " + day + " is recorded for this unit"));
    }

    static Optional<FieldError> restsOnAnEarlierCertificate(TransferCandidateRequest request) {
        return DateRules.fault(
                request.certificate().decidedOn().isAfter(request.movedOn()),
                "/certificate/decidedOn",
                "certificate-after-move",
                "the certificate is given before or on the day of the move");
    }
}
