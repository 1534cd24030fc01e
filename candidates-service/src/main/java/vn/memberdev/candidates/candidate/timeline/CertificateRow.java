package vn.memberdev.candidates.candidate.timeline;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.contracts.candidates.AwarenessCertificate;

/** A completed awareness class as it is stored. */
@Embeddable
public record CertificateRow(
        @Column(name = "completed_on") LocalDate completedOn,
        @Column(name = "number") String number,
        @Column(name = "organisation_id") UUID organisationId,
        @Column(name = "valid_until") LocalDate validUntil,
        @Column(name = "policy_version") String policyVersion,
        @Column(name = "class_id") UUID classId) {

    public static CertificateRow of(AwarenessCertificate certificate) {
        return new CertificateRow(
                certificate.completedOn(),
                certificate.number(),
                certificate.organisationId(),
                certificate.validUntil(),
                certificate.policyVersion(),
                certificate.classId());
    }

    public AwarenessCertificate certificate() {
        return new AwarenessCertificate(completedOn, number, organisationId, validUntil, policyVersion, classId);
    }
}
