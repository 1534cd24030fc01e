package vn.memberdev.candidates.candidate.timeline;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.candidates.Acts;
import vn.memberdev.candidates.candidate.change.Membership;
import vn.memberdev.platform.decision.Act;

/** A membership of the candidate as it is stored. */
@Embeddable
public record MembershipRow(
        @Column(name = "member_id") UUID memberId,
        @Column(name = "ceremony_on") LocalDate ceremonyOn,
        @Column(name = "annulled_on") LocalDate annulledOn,
        @AttributeOverride(name = "number", column = @Column(name = "annulment_number"))
                @AttributeOverride(name = "decidedOn", column = @Column(name = "annulment_decided_on"))
                @AttributeOverride(
                        name = "decidingOrganisationId",
                        column = @Column(name = "annulment_organisation_id"))
                Act annulment) {

    public static MembershipRow of(Membership membership) {
        return new MembershipRow(
                membership.memberId(),
                membership.ceremonyOn(),
                membership.annulledOn(),
                Acts.of(membership.annulment()));
    }

    /** The same as if the admission had not been annulled. */
    public MembershipRow notAnnulled() {
        return new MembershipRow(memberId, ceremonyOn, null, null);
    }

    public boolean stands() {
        return annulledOn == null;
    }
}
