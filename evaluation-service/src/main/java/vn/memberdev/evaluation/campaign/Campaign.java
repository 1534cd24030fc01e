package vn.memberdev.evaluation.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.memberdev.platform.aggregate.Ids;
import vn.memberdev.platform.aggregate.VersionedAggregate;

/** The campaign of a year for an organisation and everything below it. */
@Entity
@Table(name = "rating_campaign")
class Campaign extends VersionedAggregate {

    @Column(name = "year", nullable = false)
    private int year;

    @Column(name = "organisation_id", nullable = false)
    private UUID organisationId;

    @Column(name = "scheme_version", nullable = false)
    private String schemeVersion;

    protected Campaign() {}

    private Campaign(int year, UUID organisationId, String schemeVersion, Instant openedAt) {
        super(Ids.next(), openedAt);
        this.year = year;
        this.organisationId = organisationId;
        this.schemeVersion = schemeVersion;
    }

    static Campaign open(int year, UUID organisationId, String schemeVersion, Instant openedAt) {
        return new Campaign(year, organisationId, schemeVersion, openedAt);
    }

    int year() {
        return year;
    }

    UUID organisationId() {
        return organisationId;
    }

    String schemeVersion() {
        return schemeVersion;
    }
}
