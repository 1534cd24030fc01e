package vn.memberdev.candidates.clearance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.memberdev.candidates.candidate.CandidateChanges;
import vn.memberdev.candidates.candidate.CandidateView;
import vn.memberdev.platform.intake.Batch;
import vn.memberdev.platform.intake.BatchResult;
import vn.memberdev.platform.scope.Scope;

/** Use cases of clearance. */
@ApplicationScoped
public class ClearanceService {

    private final CandidateChanges changes;
    private final ClearanceDecisions decisions;

    ClearanceService(CandidateChanges changes, ClearanceDecisions decisions) {
        this.changes = changes;
        this.decisions = decisions;
    }

    /** Clears a candidate. */
    @Transactional
    public CandidateView clear(Scope scope, UUID id, String ifMatch, ClearCandidateRequest request) {
        return changes.change(scope, id, ifMatch, facts -> decisions.decide(request, facts));
    }

    /** Clears many candidates. */
    @Transactional
    public BatchResult clearAll(Scope scope, Batch<ClearanceItem> batch) {
        return changes.changeAll(scope, batch, decisions::decide);
    }
}
