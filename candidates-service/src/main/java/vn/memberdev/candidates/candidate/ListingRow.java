package vn.memberdev.candidates.candidate;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/** A stay on the list as the resolutions say it: from a listing to a removal, if there is one. */
@Embeddable
record ListingRow(
        @Column(name = "organisation_id") UUID organisationId,
        @Column(name = "listed_on") LocalDate listedOn,
        @AttributeOverride(name = "number", column = @Column(name = "resolution_number"))
                @AttributeOverride(name = "decidedOn", column = @Column(name = "resolution_decided_on"))
                @AttributeOverride(name = "organisationId", column = @Column(name = "resolution_organisation_id"))
                Act resolution,
        RemovalRow removal) {

    boolean isOpen() {
        return removal == null;
    }

    ListingRow removed(RemovalRow row) {
        return new ListingRow(organisationId, listedOn, resolution, row);
    }
}
