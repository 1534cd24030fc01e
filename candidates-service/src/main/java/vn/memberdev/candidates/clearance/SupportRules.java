package vn.memberdev.candidates.clearance;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.memberdev.candidates.DateRules;
import vn.memberdev.candidates.candidate.timeline.CandidateFacts;
import vn.memberdev.contracts.candidates.support.TrialTask;
import vn.memberdev.platform.policy.PolicyValue;
import vn.memberdev.platform.problem.FieldError;

/**
 * The conditions of having been followed and tried (38-HD/BTCTW I.1.1): a helper, and tasks that were done. Pure; each
 * names what is not met, or nothing.
 */
final class SupportRules {

    private SupportRules() {}

    /** The day on which an assignment ends still counts. */
    static Optional<FieldError> helperMissing(CandidateFacts facts, LocalDate day) {
        boolean helped = facts.helpers().stream()
                .anyMatch(helper -> !helper.assignedOn().isAfter(day)
                        && (helper.endedOn() == null || !day.isAfter(helper.endedOn())));
        return DateRules.fault(!helped, ClearanceRules.DAY, "helper-missing");
    }

    static Optional<FieldError> tasksInsufficient(
            CandidateFacts facts, LocalDate day, PolicyValue least, PolicyValue doneOutcomes) {
        Set<String> outcomes = doneOutcomes.asCodes();
        long done = facts.tasks().stream()
                .filter(task -> isAssessedBy(task, day) && outcomes.contains(task.outcome()))
                .count();
        return DateRules.fault(
                done < least.asInt(),
                ClearanceRules.DAY,
                "tasks-insufficient",
                "done",
                done,
                "least",
                least.asInt(),
                "policy",
                least.version());
    }

    /** Who is still being tried is not cleared yet. */
    static Optional<FieldError> taskOpen(CandidateFacts facts, LocalDate day) {
        long open = facts.tasks().stream()
                .filter(task -> !task.givenOn().isAfter(day) && !isAssessedBy(task, day))
                .count();
        return DateRules.fault(open > 0, ClearanceRules.DAY, "task-open", "open", open);
    }

    private static boolean isAssessedBy(TrialTask task, LocalDate day) {
        return task.assessedOn() != null && !task.assessedOn().isAfter(day);
    }
}
