package vn.memberdev.candidates.candidate.timeline;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.platform.decision.Act;

/** A listing period as the resolutions say it: from a listing to a removal or a move, if there is one. */
@Embeddable
public record ListingRow(
        @Column(name = "organisation_id") UUID organisationId,
        @Column(name = "listed_on") LocalDate listedOn,
        @AttributeOverride(name = "number", column = @Column(name = "resolution_number"))
                @AttributeOverride(name = "decidedOn", column = @Column(name = "resolution_decided_on"))
                @AttributeOverride(
                        name = "decidingOrganisationId",
                        column = @Column(name = "resolution_organisation_id"))
                Act resolution,
        OriginRow origin,
        RemovalRow removal,
        TransferRow transfer) {

    public static ListingRow open(UUID organisationId, LocalDate listedOn, Act resolution, OriginRow origin) {
        return new ListingRow(organisationId, listedOn, resolution, origin, null, null);
    }

    public boolean isOpen() {
        return removal == null && transfer == null;
    }

    /** The day on which a removal or a move ended it, or null. */
    public LocalDate endedOn() {
        if (removal != null) {
            return removal.removedOn();
        }
        return transfer == null ? null : transfer.movedOn();
    }

    /** The same as if nothing had ended it. */
    public ListingRow reopened() {
        return open(organisationId, listedOn, resolution, origin);
    }

    public ListingRow removed(RemovalRow row) {
        return new ListingRow(organisationId, listedOn, resolution, origin, row, null);
    }

    public ListingRow moved(TransferRow row) {
        return new ListingRow(organisationId, listedOn, resolution, origin, null, row);
    }
}
