package vn.memberdev.candidates.candidate.timeline;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.candidates.Acts;
import vn.memberdev.candidates.candidate.change.ListChange;
import vn.memberdev.contracts.candidates.listing.Transfer;
import vn.memberdev.platform.decision.Act;

/**
 * The move that ended a listing period, as it is stored.
 *
 * @param followsSuccessor true if the candidate went along to a successor of the organisation; absent otherwise
 */
@Embeddable
public record TransferRow(
        @Column(name = "moved_to") UUID organisationId,
        @Column(name = "moved_on") LocalDate movedOn,
        @AttributeOverride(name = "number", column = @Column(name = "move_number"))
                @AttributeOverride(name = "decidedOn", column = @Column(name = "move_decided_on"))
                @AttributeOverride(name = "decidingOrganisationId", column = @Column(name = "move_organisation_id"))
                Act certificate,
        @Column(name = "moved_along") Boolean followsSuccessor,
        @Column(name = "move_recorded_at") Instant recordedAt) {

    public static TransferRow of(ListChange.Moved moved, Instant at) {
        return new TransferRow(
                moved.organisationId(),
                moved.movedOn(),
                Acts.of(moved.certificate()),
                moved.followsSuccessor() ? true : null,
                at);
    }

    public boolean isToSuccessor() {
        return followsSuccessor != null && followsSuccessor;
    }

    public Transfer transfer() {
        return new Transfer(organisationId, movedOn, Acts.decisionOf(certificate), recordedAt);
    }
}
