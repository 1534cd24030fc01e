package vn.memberdev.candidates.trialtask;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.memberdev.candidates.DateRules;
import vn.memberdev.candidates.candidate.timeline.CandidateFacts;
import vn.memberdev.platform.problem.FieldError;

/** The rules of trial tasks. Pure; each names its fault, or none. */
final class TrialTaskRules {

    private TrialTaskRules() {}

    /** All faults of a task for someone who is on the list. */
    static List<FieldError> faultsOf(GiveTaskRequest request, CandidateFacts facts, LocalDate today) {
        return DateRules.all(
                DateRules.dateInFuture("/givenOn", request.givenOn(), today),
                beforeListing(request.givenOn(), facts),
                dueBeforeGiven(request),
                DateRules.resolutionAfterEffect(request.resolution().decidedOn(), request.givenOn()));
    }

    /**
     * All faults of an assessment.
     *
     * @param givenOn the day the task was given
     */
    static List<FieldError> faultsOf(AssessTaskRequest request, LocalDate givenOn, LocalDate today) {
        return DateRules.all(
                DateRules.dateInFuture("/assessedOn", request.assessedOn(), today),
                assessedBeforeGiven(request.assessedOn(), givenOn));
    }

    static Optional<FieldError> beforeListing(LocalDate givenOn, CandidateFacts facts) {
        LocalDate listed = facts.supportedSince();
        return DateRules.fault(givenOn.isBefore(listed), "/givenOn", "before-listing", "listed", listed);
    }

    static Optional<FieldError> dueBeforeGiven(GiveTaskRequest request) {
        return DateRules.fault(
                request.dueOn() != null && request.dueOn().isBefore(request.givenOn()),
                "/dueOn",
                "due-before-given",
                "given",
                request.givenOn());
    }

    static Optional<FieldError> assessedBeforeGiven(LocalDate assessedOn, LocalDate givenOn) {
        return DateRules.fault(assessedOn.isBefore(givenOn), "/assessedOn", "assessed-before-given", "given", givenOn);
    }

    /** In an item that brings both, the outcome of a task and its day come together or not at all. */
    static Optional<FieldError> assessmentIncomplete(TrialTaskItem item) {
        return DateRules.fault(
                (item.outcome() == null) != (item.assessedOn() == null) || (item.note() != null && !item.isAssessed()),
                item.outcome() == null ? "/outcome" : "/assessedOn",
                "assessment-incomplete");
    }
}
