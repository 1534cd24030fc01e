package vn.memberdev.evaluation.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
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

    @Column(name = "opened_on", nullable = false)
    private LocalDate openedOn;

    protected Campaign() {}

    private Campaign(OpenCampaignRequest request, String schemeVersion, Instant openedAt) {
        super(Ids.next(), openedAt);
        this.year = request.year();
        this.organisationId = request.organisationId();
        this.openedOn = request.firstDay();
        this.schemeVersion = schemeVersion;
    }

    static Campaign open(OpenCampaignRequest request, String schemeVersion, Instant openedAt) {
        return new Campaign(request, schemeVersion, openedAt);
    }

    int year() {
        return year;
    }

    UUID organisationId() {
        return organisationId;
    }

    LocalDate openedOn() {
        return openedOn;
    }

    String schemeVersion() {
        return schemeVersion;
    }
}
