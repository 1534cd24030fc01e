package vn.memberdev.candidates.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.memberdev.candidates.candidate.CandidateChanges;
import vn.memberdev.candidates.candidate.CandidateView;
import vn.memberdev.platform.intake.Batch;
import vn.memberdev.platform.intake.BatchResult;
import vn.memberdev.platform.scope.Scope;

/** Use cases of single certificates. */
@ApplicationScoped
public class CertificateService {

    private final CandidateChanges changes;
    private final CertificateDecisions decisions;

    CertificateService(CandidateChanges changes, CertificateDecisions decisions) {
        this.changes = changes;
        this.decisions = decisions;
    }

    /** Records the certificate of a candidate. */
    @Transactional
    public CandidateView record(Scope scope, UUID id, String ifMatch, RecordCertificateRequest request) {
        return changes.change(scope, id, ifMatch, facts -> decisions.decide(request, facts));
    }

    /** Records the certificates of many candidates. */
    @Transactional
    public BatchResult recordAll(Scope scope, Batch<CertificateItem> batch) {
        return changes.changeAll(scope, batch, decisions::decide);
    }
}
