package vn.memberdev.admissions.member.admission;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.time.LocalDate;
import vn.memberdev.contracts.common.Decision;
import vn.memberdev.contracts.members.Annulment;
import vn.memberdev.platform.decision.Act;

/** The annulment of an admission (294-QĐ/TW 4.4). */
@Embeddable
public record MemberAnnulment(
        @Column(name = "annulment_reason") String reason,
        @Column(name = "annulled_on") LocalDate annulledOn,
        @Embedded
                @AttributeOverride(name = "number", column = @Column(name = "annulment_number"))
                @AttributeOverride(name = "decidedOn", column = @Column(name = "annulment_decided_on"))
                @AttributeOverride(
                        name = "decidingOrganisationId",
                        column = @Column(name = "annulment_organisation_id"))
                Act decision,
        @Column(name = "annulment_recorded_at") Instant recordedAt) {

    Annulment toContract() {
        return new Annulment(reason, annulledOn, decision.as(Decision::new), recordedAt);
    }
}
