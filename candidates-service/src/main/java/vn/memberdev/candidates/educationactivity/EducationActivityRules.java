package vn.memberdev.candidates.educationactivity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.memberdev.candidates.DateRules;
import vn.memberdev.candidates.candidate.timeline.CandidateFacts;
import vn.memberdev.platform.problem.FieldError;

/** The rules of education activities. Pure; each names its fault, or none. */
final class EducationActivityRules {

    private EducationActivityRules() {}

    /** All faults of an activity. */
    static List<FieldError> faultsOf(RecordActivityRequest request, CandidateFacts facts, LocalDate today) {
        return DateRules.all(
                DateRules.dateInFuture("/heldOn", request.heldOn(), today), notOnListThatDay(request.heldOn(), facts));
    }

    /** The list is what candidates are educated from: before and after it somebody else is responsible. */
    static Optional<FieldError> notOnListThatDay(LocalDate heldOn, CandidateFacts facts) {
        return DateRules.fault(facts.periodOn(heldOn).isEmpty(), "/heldOn", "not-on-list-that-day", "day", heldOn);
    }
}
