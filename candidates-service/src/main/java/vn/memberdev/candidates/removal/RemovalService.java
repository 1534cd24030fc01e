package vn.memberdev.candidates.removal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.memberdev.candidates.candidate.CandidateChange;
import vn.memberdev.candidates.candidate.CandidateChanges;
import vn.memberdev.candidates.candidate.CandidateFacts;
import vn.memberdev.candidates.candidate.CandidateView;
import vn.memberdev.candidates.codelist.CodeLists;
import vn.memberdev.platform.intake.Batch;
import vn.memberdev.platform.intake.BatchResult;
import vn.memberdev.platform.problem.FieldError;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.time.BusinessTime;

/** Use cases of removal. */
@ApplicationScoped
public class RemovalService {

    private final CandidateChanges changes;
    private final CodeLists codeLists;
    private final BusinessTime time;

    RemovalService(CandidateChanges changes, CodeLists codeLists, BusinessTime time) {
        this.changes = changes;
        this.codeLists = codeLists;
        this.time = time;
    }

    /** Takes a candidate off the list. */
    @Transactional
    public CandidateView remove(Scope scope, UUID id, String ifMatch, RemoveCandidateRequest request) {
        return changes.change(scope, id, ifMatch, facts -> decide(request, facts));
    }

    /** Takes many candidates off the list. */
    @Transactional
    public BatchResult removeAll(Scope scope, Batch<RemovalItem> batch) {
        return changes.changeAll(
                scope, batch, RemovalItem::candidateId, (item, facts) -> decide(item.toRequest(), facts));
    }

    private CandidateChange decide(RemoveCandidateRequest request, CandidateFacts facts) {
        if (!codeLists.has(CodeLists.REMOVAL_REASONS, request.reason())) {
            throw new ProblemException(
                            RemovalProblem.UNKNOWN_REMOVAL_REASON,
                            "Use a code of the list removal-reasons; admission and a move are no removals.")
                    .with("/reason", "unknown-code", "not a code of removal-reasons");
        }
        if (facts.isOnTheList()) {
            // Of someone who is not on the list the aggregate says so; faults in dates would only hide it.
            List<FieldError> faults = RemovalRules.faultsOf(request, facts, time.today());
            if (!faults.isEmpty()) {
                throw new ProblemException(RemovalProblem.IMPLAUSIBLE_REMOVAL, "Correct the dates named in errors.")
                        .with(faults);
            }
        }
        return new CandidateChange.Removed(
                request.reason(), request.removedOn(), request.resolution().toDecision(), request.note());
    }
}
