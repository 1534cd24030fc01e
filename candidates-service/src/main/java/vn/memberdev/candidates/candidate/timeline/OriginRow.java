package vn.memberdev.candidates.candidate.timeline;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import vn.memberdev.contracts.candidates.listing.ListingOrigin;

/** Who proposed the person, as it is stored. */
@Embeddable
public record OriginRow(
        @Column(name = "nominated_by") String nominatedBy,
        @Column(name = "mass_organisation") String massOrganisation,
        @Column(name = "movement_id") UUID movementId,
        @Column(name = "nomination_id") UUID nominationId) {

    public static OriginRow of(ListingOrigin origin) {
        return origin == null
                ? null
                : new OriginRow(
                        origin.nominatedBy(), origin.massOrganisation(), origin.movementId(), origin.nominationId());
    }

    public ListingOrigin origin() {
        return new ListingOrigin(nominatedBy, massOrganisation, movementId, nominationId);
    }
}
