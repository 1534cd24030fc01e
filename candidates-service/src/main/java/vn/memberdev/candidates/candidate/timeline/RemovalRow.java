package vn.memberdev.candidates.candidate.timeline;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import vn.memberdev.candidates.Acts;
import vn.memberdev.contracts.candidates.listing.Removal;
import vn.memberdev.platform.decision.Act;

/** The removal that ended a listing period, as it is stored. The note stays inside the service. */
@Embeddable
public record RemovalRow(
        @Column(name = "removal_reason") String reason,
        @Column(name = "removed_on") LocalDate removedOn,
        @AttributeOverride(name = "number", column = @Column(name = "removal_number"))
                @AttributeOverride(name = "decidedOn", column = @Column(name = "removal_decided_on"))
                @AttributeOverride(name = "decidingOrganisationId", column = @Column(name = "removal_organisation_id"))
                Act resolution,
        @Column(name = "removal_note") String note,
        @Column(name = "removal_recorded_at") Instant recordedAt) {

    public Removal removal() {
        return new Removal(reason, removedOn, Acts.decisionOf(resolution), recordedAt);
    }
}
