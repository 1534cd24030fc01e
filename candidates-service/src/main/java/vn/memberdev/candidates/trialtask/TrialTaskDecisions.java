package vn.memberdev.candidates.trialtask;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.memberdev.candidates.Acts;
import vn.memberdev.candidates.candidate.change.CandidateChange;
import vn.memberdev.candidates.candidate.change.SupportChange;
import vn.memberdev.candidates.candidate.timeline.CandidateFacts;
import vn.memberdev.platform.codelist.CodeLists;
import vn.memberdev.platform.problem.FieldError;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.time.BusinessTime;

/** Decides on tasks and their assessments: refuses by throwing, or says what shall change. */
@ApplicationScoped
class TrialTaskDecisions {

    static final String OUTCOMES = "trial-task-outcomes";

    private final CodeLists codeLists;
    private final BusinessTime time;

    TrialTaskDecisions(CodeLists codeLists, BusinessTime time) {
        this.codeLists = codeLists;
        this.time = time;
    }

    CandidateChange given(UUID taskId, GiveTaskRequest request, CandidateFacts facts) {
        if (facts.isOnTheList()) {
            // Of someone who is not on the list the aggregate says so; faults in dates would only hide it.
            requireNone(TrialTaskRules.faultsOf(request, facts, time.today()));
        }
        return new SupportChange.TaskGiven(
                taskId,
                request.title().strip(),
                request.givenOn(),
                request.dueOn(),
                Acts.decisionOf(request.resolution()));
    }

    CandidateChange assessed(UUID taskId, AssessTaskRequest request, CandidateFacts facts) {
        requireKnownOutcome(request);
        // Of a task that is not there, or has its outcome, the aggregate says so; faults in dates would only hide it.
        facts.task(taskId)
                .filter(task -> task.outcome() == null)
                .ifPresent(task -> requirePlausible(request, task.givenOn()));
        return new SupportChange.TaskAssessed(taskId, request.outcome(), request.assessedOn(), request.note());
    }

    /** Refuses what {@link #assessed} would refuse once the task of the item has been given. */
    void requireWhole(TrialTaskItem item) {
        requireNone(TrialTaskRules.assessmentIncomplete(item).stream().toList());
        if (item.isAssessed()) {
            requireKnownOutcome(item.toAssessment());
            requirePlausible(item.toAssessment(), item.givenOn());
        }
    }

    private void requireKnownOutcome(AssessTaskRequest request) {
        codeLists.require(OUTCOMES, request.outcome(), "/outcome");
    }

    private void requirePlausible(AssessTaskRequest request, LocalDate givenOn) {
        requireNone(TrialTaskRules.faultsOf(request, givenOn, time.today()));
    }

    private static void requireNone(List<FieldError> faults) {
        if (!faults.isEmpty()) {
            throw new ProblemException(TrialTaskProblem.IMPLAUSIBLE_TASK).with(faults);
        }
    }
}
