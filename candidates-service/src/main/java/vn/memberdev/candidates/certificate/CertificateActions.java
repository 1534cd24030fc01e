package vn.memberdev.candidates.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import vn.memberdev.candidates.candidate.action.CandidateActionSource;
import vn.memberdev.candidates.candidate.action.CandidateOperation;

/** Whether a certificate of today may be recorded. */
@ApplicationScoped
public class CertificateActions implements CandidateActionSource {

    private static final CandidateOperation RECORD =
            CandidateOperation.of("record-certificate", CertificateResource.class, "recordAwarenessCertificate");

    /** No certificate has it. */
    private static final String ANY_NUMBER = "-";

    private final CertificateDecisions decisions;

    CertificateActions(CertificateDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public List<Offer> offers(LocalDate today) {
        return List.of(Offer.change(
                RECORD, facts -> decisions.decide(new RecordCertificateRequest(today, ANY_NUMBER), facts)));
    }
}
