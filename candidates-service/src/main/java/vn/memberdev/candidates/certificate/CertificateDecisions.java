package vn.memberdev.candidates.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.memberdev.candidates.candidate.change.CandidateChange;
import vn.memberdev.candidates.candidate.change.RecordChange;
import vn.memberdev.candidates.candidate.timeline.CandidateFacts;
import vn.memberdev.platform.policy.Policies;
import vn.memberdev.platform.problem.FieldError;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.time.BusinessTime;

/** Decides on certificates by the rules and the policy of their date: recorded one by one or with a whole class. */
@ApplicationScoped
public class CertificateDecisions {

    static final String VALIDITY = "awareness-certificate.validity-months";

    private final Policies policies;
    private final BusinessTime time;

    CertificateDecisions(Policies policies, BusinessTime time) {
        this.policies = policies;
        this.time = time;
    }

    /**
     * The change that the certificate of a class held elsewhere makes.
     *
     * @throws ProblemException {@code duplicate-certificate} or {@code implausible-certificate}
     */
    public CandidateChange decide(RecordCertificateRequest request, CandidateFacts facts) {
        return decide(request, null, facts);
    }

    /**
     * The same for a certificate that comes from a class of this service.
     *
     * @param classId the class, or null
     */
    public CandidateChange decide(RecordCertificateRequest request, UUID classId, CandidateFacts facts) {
        if (CertificateRules.isRecordedAlready(request.number().strip(), facts)) {
            throw new ProblemException(CertificateProblem.DUPLICATE_CERTIFICATE)
                    .fault("/number", "duplicate-certificate");
        }
        List<FieldError> faults = CertificateRules.faultsOf(request, facts, time.today());
        if (!faults.isEmpty()) {
            throw new ProblemException(CertificateProblem.IMPLAUSIBLE_CERTIFICATE).with(faults);
        }
        return new RecordChange.Trained(
                CertificateRules.certificate(request, classId, facts, policies.value(VALIDITY, request.completedOn())));
    }
}
