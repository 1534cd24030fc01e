package vn.memberdev.candidates.helper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.memberdev.candidates.DateRules;
import vn.memberdev.candidates.candidate.timeline.CandidateFacts;
import vn.memberdev.contracts.candidates.support.HelperAssignment;
import vn.memberdev.platform.problem.FieldError;

/** The rules of helping a candidate (38-HD/BTCTW I.1.1, I.1.3). Pure; each names its fault, or none. */
final class HelperRules {

    private HelperRules() {}

    /** All faults of an assignment to someone who is on the list. */
    static List<FieldError> faultsOf(
            AssignHelperRequest request, Helper helper, CandidateFacts facts, LocalDate today) {
        LocalDate day = request.assignedOn();
        return DateRules.all(
                DateRules.dateInFuture("/assignedOn", day, today),
                beforeListing("/assignedOn", day, facts),
                beforeAssignment("/assignedOn", day, facts),
                DateRules.resolutionAfterEffect(request.resolution().decidedOn(), day),
                helperNotOfficial(day, helper),
                helperElsewhere(day, helper),
                helperIsTheCandidate(helper, facts),
                changeWithoutReason(request, facts),
                reasonWithoutChange(request, facts));
    }

    /** All faults of a release of the helper of someone who has one. */
    static List<FieldError> faultsOf(ReleaseHelperRequest request, CandidateFacts facts, LocalDate today) {
        return DateRules.all(
                DateRules.dateInFuture("/endedOn", request.endedOn(), today),
                beforeAssignment("/endedOn", request.endedOn(), facts),
                DateRules.resolutionAfterEffect(request.resolution().decidedOn(), request.endedOn()));
    }

    static boolean isAssignedAlready(AssignHelperRequest request, CandidateFacts facts) {
        return facts.openHelper()
                .map(HelperAssignment::memberId)
                .filter(request.memberId()::equals)
                .isPresent();
    }

    static Optional<FieldError> beforeListing(String pointer, LocalDate day, CandidateFacts facts) {
        LocalDate listed = facts.supportedSince();
        return DateRules.fault(day.isBefore(listed), pointer, "before-listing", "listed", listed);
    }

    static Optional<FieldError> beforeAssignment(String pointer, LocalDate day, CandidateFacts facts) {
        return facts.openHelper()
                .map(HelperAssignment::assignedOn)
                .filter(day::isBefore)
                .map(since -> FieldError.body(pointer, "before-assignment.helper", "since", since));
    }

    /** Who helps must have been an official member on the day, and so affiliated somewhere. */
    static Optional<FieldError> helperNotOfficial(LocalDate day, Helper helper) {
        return DateRules.fault(!helper.member().isOfficialOn(day), "/memberId", "helper-not-official");
    }

    /** Asked only of someone who was affiliated that day: of the others the rule above says it better. */
    static Optional<FieldError> helperElsewhere(LocalDate day, Helper helper) {
        return DateRules.fault(
                helper.organisationOn(day) != null && !helper.isInScopeOn(day), "/memberId", "helper-elsewhere");
    }

    /** A membership that was annulled leaves candidate and member apart: they are one person all the same. */
    static Optional<FieldError> helperIsTheCandidate(Helper helper, CandidateFacts facts) {
        return DateRules.fault(
                facts.id().equals(helper.member().candidateId()) || helper.id().equals(facts.memberId()),
                "/memberId",
                "helper-is-the-candidate");
    }

    static Optional<FieldError> changeWithoutReason(AssignHelperRequest request, CandidateFacts facts) {
        return DateRules.fault(
                request.reason() == null && facts.openHelper().isPresent(), "/reason", "change-without-reason");
    }

    static Optional<FieldError> reasonWithoutChange(AssignHelperRequest request, CandidateFacts facts) {
        return DateRules.fault(
                request.reason() != null && facts.openHelper().isEmpty(), "/reason", "reason-without-change");
    }
}
