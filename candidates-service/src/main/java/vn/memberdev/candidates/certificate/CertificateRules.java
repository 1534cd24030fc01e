package vn.memberdev.candidates.certificate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.memberdev.candidates.DateRules;
import vn.memberdev.candidates.candidate.timeline.CandidateFacts;
import vn.memberdev.contracts.candidates.AwarenessCertificate;
import vn.memberdev.platform.policy.PolicyValue;
import vn.memberdev.platform.problem.FieldError;

/** The rules of a certificate. Pure; each names its fault, or none. There is no least age for attending a class. */
final class CertificateRules {

    private CertificateRules() {}

    /** All faults of a certificate. */
    static List<FieldError> faultsOf(RecordCertificateRequest request, CandidateFacts facts, LocalDate today) {
        return DateRules.all(
                DateRules.dateInFuture("/completedOn", request.completedOn(), today),
                notOnListThatDay(request.completedOn(), facts));
    }

    /** A class counts for the organisation that had the candidate on its list that day: there must be one. */
    static Optional<FieldError> notOnListThatDay(LocalDate completedOn, CandidateFacts facts) {
        return DateRules.fault(
                facts.periodOn(completedOn).isEmpty(), "/completedOn", "not-on-list-that-day", "day", completedOn);
    }

    static boolean isRecordedAlready(String number, CandidateFacts facts) {
        return facts.certificates().stream()
                .anyMatch(certificate -> certificate.number().equals(number));
    }

    /**
     * The certificate that follows from a request without faults. It is valid up to and including the same day of the
     * month, so many months later: 2008-09-12 and 60 months make 2013-09-12.
     *
     * @param classId the class of this service that it comes from, or null
     * @param validity months, by the policy in force on the date of the certificate
     */
    static AwarenessCertificate certificate(
            RecordCertificateRequest request, UUID classId, CandidateFacts facts, PolicyValue validity) {
        return new AwarenessCertificate(
                request.completedOn(),
                request.number().strip(),
                facts.periodOn(request.completedOn()).orElseThrow().organisationId(),
                request.completedOn().plusMonths(validity.asInt()),
                validity.version(),
                classId);
    }
}
