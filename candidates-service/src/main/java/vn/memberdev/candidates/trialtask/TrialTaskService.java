package vn.memberdev.candidates.trialtask;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.memberdev.candidates.candidate.CandidateChanges;
import vn.memberdev.candidates.candidate.CandidateView;
import vn.memberdev.platform.aggregate.Ids;
import vn.memberdev.platform.intake.Batch;
import vn.memberdev.platform.intake.BatchResult;
import vn.memberdev.platform.scope.Scope;

/** Use cases of trial tasks. */
@ApplicationScoped
public class TrialTaskService {

    private final CandidateChanges changes;
    private final TrialTaskDecisions decisions;

    TrialTaskService(CandidateChanges changes, TrialTaskDecisions decisions) {
        this.changes = changes;
        this.decisions = decisions;
    }

    /** Gives a candidate a task. */
    @Transactional
    public CandidateView give(Scope scope, UUID id, String ifMatch, GiveTaskRequest request) {
        return changes.change(scope, id, ifMatch, facts -> decisions.given(Ids.next(), request, facts));
    }

    /** Assesses a task of a candidate. */
    @Transactional
    public CandidateView assess(Scope scope, UUID id, UUID taskId, String ifMatch, AssessTaskRequest request) {
        return changes.change(scope, id, ifMatch, facts -> decisions.assessed(taskId, request, facts));
    }

    /**
     * Gives many candidates tasks, and assesses those whose outcome is there. Giving and assessing are two changes of a
     * candidate, each with its event; everything that could refuse the second is asked before the first.
     */
    @Transactional
    public BatchResult giveAll(Scope scope, Batch<TrialTaskItem> batch) {
        Map<TrialTaskItem, UUID> tasks = new IdentityHashMap<>();
        BatchResult given = changes.changeEach(scope, batch, (item, facts) -> {
            decisions.requireWhole(item);
            tasks.put(item, Ids.next());
            return decisions.given(tasks.get(item), item.command(), facts);
        });
        List<TrialTaskItem> toAssess = given.items().stream()
                .filter(result -> result.problem() == null)
                .map(result -> batch.items().get(result.index()))
                .filter(TrialTaskItem::isAssessed)
                .toList();
        if (!toAssess.isEmpty()) {
            BatchResult assessed = changes.changeEach(
                    scope,
                    new Batch<>(toAssess),
                    (item, facts) -> decisions.assessed(tasks.get(item), item.toAssessment(), facts));
            if (assessed.refused() > 0) {
                throw new IllegalStateException("a task was given whose assessment is refused: " + assessed);
            }
        }
        return given;
    }
}
