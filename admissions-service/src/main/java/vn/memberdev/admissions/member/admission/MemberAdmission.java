package vn.memberdev.admissions.member.admission;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.contracts.common.Decision;
import vn.memberdev.contracts.members.Admission;
import vn.memberdev.platform.decision.Act;

/** How a member came in by an admission case. */
@Embeddable
public record MemberAdmission(
        @Column(name = "case_id") UUID caseId,
        @Column(name = "candidate_id") UUID candidateId,
        @Embedded
                @AttributeOverride(name = "number", column = @Column(name = "admission_number"))
                @AttributeOverride(name = "decidedOn", column = @Column(name = "admission_decided_on"))
                @AttributeOverride(
                        name = "decidingOrganisationId",
                        column = @Column(name = "admission_organisation_id"))
                Act decision,
        @Column(name = "ceremony_on") LocalDate ceremonyOn,
        @Column(name = "ceremony_organisation_id") UUID ceremonyOrganisationId,
        @Column(name = "policy_version") String policyVersion) {

    public Admission toContract(MemberAnnulment annulment) {
        return new Admission(
                caseId,
                candidateId,
                decision.as(Decision::new),
                ceremonyOn,
                ceremonyOrganisationId,
                policyVersion,
                annulment == null ? null : annulment.toContract());
    }
}
