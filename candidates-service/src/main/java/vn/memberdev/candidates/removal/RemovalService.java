package vn.memberdev.candidates.removal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.memberdev.candidates.candidate.CandidateChanges;
import vn.memberdev.candidates.candidate.CandidateView;
import vn.memberdev.platform.intake.Batch;
import vn.memberdev.platform.intake.BatchResult;
import vn.memberdev.platform.scope.Scope;

/** Use cases of removal. */
@ApplicationScoped
public class RemovalService {

    private final CandidateChanges changes;
    private final RemovalDecisions decisions;

    RemovalService(CandidateChanges changes, RemovalDecisions decisions) {
        this.changes = changes;
        this.decisions = decisions;
    }

    /** Takes a candidate off the list. */
    @Transactional
    public CandidateView remove(Scope scope, UUID id, String ifMatch, RemoveCandidateRequest request) {
        return changes.change(scope, id, ifMatch, facts -> decisions.decide(request, facts));
    }

    /** Takes many candidates off the list. */
    @Transactional
    public BatchResult removeAll(Scope scope, Batch<RemovalItem> batch) {
        return changes.changeAll(scope, batch, decisions::decide);
    }
}
