package vn.memberdev.candidates.awarenessclass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.memberdev.candidates.candidate.CandidateChange;
import vn.memberdev.candidates.candidate.CandidateChanges;
import vn.memberdev.candidates.candidate.CandidateFacts;
import vn.memberdev.candidates.candidate.CandidateView;
import vn.memberdev.platform.intake.Batch;
import vn.memberdev.platform.intake.BatchResult;
import vn.memberdev.platform.policy.Policies;
import vn.memberdev.platform.problem.FieldError;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.time.BusinessTime;

/** Use cases of the awareness class. */
@ApplicationScoped
public class AwarenessClassService {

    static final String VALIDITY = "awareness-certificate.validity-months";

    private final CandidateChanges changes;
    private final Policies policies;
    private final BusinessTime time;

    AwarenessClassService(CandidateChanges changes, Policies policies, BusinessTime time) {
        this.changes = changes;
        this.policies = policies;
        this.time = time;
    }

    /** Records that a candidate completed a class. */
    @Transactional
    public CandidateView complete(Scope scope, UUID id, String ifMatch, CompleteAwarenessClassRequest request) {
        return changes.change(scope, id, ifMatch, facts -> decide(request, facts));
    }

    /** Records that many candidates completed a class. */
    @Transactional
    public BatchResult completeAll(Scope scope, Batch<CertificateItem> batch) {
        return changes.changeAll(
                scope, batch, CertificateItem::candidateId, (item, facts) -> decide(item.toRequest(), facts));
    }

    private CandidateChange decide(CompleteAwarenessClassRequest request, CandidateFacts facts) {
        if (AwarenessClassRules.isRecordedAlready(request.number().strip(), facts)) {
            throw new ProblemException(
                            AwarenessClassProblem.DUPLICATE_CERTIFICATE,
                            "The candidate has this certificate already; there is nothing to do.")
                    .with("/number", "duplicate-certificate", "recorded for this candidate already");
        }
        List<FieldError> faults = AwarenessClassRules.faultsOf(request, facts, time.today());
        if (!faults.isEmpty()) {
            throw new ProblemException(
                            AwarenessClassProblem.IMPLAUSIBLE_CERTIFICATE, "Correct the dates named in errors.")
                    .with(faults);
        }
        return new CandidateChange.Trained(
                AwarenessClassRules.certificate(request, facts, policies.value(VALIDITY, request.completedOn())));
    }
}
