package vn.memberdev.candidates.clearance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.memberdev.candidates.candidate.CandidateChange;
import vn.memberdev.candidates.candidate.CandidateChanges;
import vn.memberdev.candidates.candidate.CandidateFacts;
import vn.memberdev.candidates.candidate.CandidateView;
import vn.memberdev.contracts.candidates.Clearance;
import vn.memberdev.platform.intake.Batch;
import vn.memberdev.platform.intake.BatchResult;
import vn.memberdev.platform.policy.Policies;
import vn.memberdev.platform.policy.PolicyValue;
import vn.memberdev.platform.problem.FieldError;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.time.BusinessTime;

/** Use cases of clearance. */
@ApplicationScoped
public class ClearanceService {

    static final String MINIMUM_AGE = "clearance.minimum-age-months";

    private final CandidateChanges changes;
    private final Policies policies;
    private final BusinessTime time;

    ClearanceService(CandidateChanges changes, Policies policies, BusinessTime time) {
        this.changes = changes;
        this.policies = policies;
        this.time = time;
    }

    /** Clears a candidate. */
    @Transactional
    public CandidateView clear(Scope scope, UUID id, String ifMatch, ClearCandidateRequest request) {
        return changes.change(scope, id, ifMatch, facts -> decide(request, facts));
    }

    /** Clears many candidates. */
    @Transactional
    public BatchResult clearAll(Scope scope, Batch<ClearanceItem> batch) {
        return changes.changeAll(
                scope, batch, ClearanceItem::candidateId, (item, facts) -> decide(item.toRequest(), facts));
    }

    private CandidateChange decide(ClearCandidateRequest request, CandidateFacts facts) {
        LocalDate day = request.decision().decidedOn();
        PolicyValue minimumAge = policies.value(MINIMUM_AGE, day);
        List<FieldError> unmet = ClearanceRules.unmet(facts, day, time.today(), minimumAge);
        if (!unmet.isEmpty()) {
            throw new ProblemException(
                            ClearanceProblem.CONDITIONS_UNMET, "Every condition in errors has to be met first.")
                    .with(unmet);
        }
        return new CandidateChange.Cleared(new Clearance(
                day, facts.lastStay().organisationId(), request.decision().toDecision(), minimumAge.version()));
    }
}
