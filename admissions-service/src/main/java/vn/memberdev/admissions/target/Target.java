package vn.memberdev.admissions.target;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.platform.aggregate.Ids;
import vn.memberdev.platform.aggregate.VersionedAggregate;
import vn.memberdev.platform.decision.Act;

/** A number set for an organisation and a period. */
@Entity
@Table(name = "target")
class Target extends VersionedAggregate {

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "indicator")
    private String indicator;

    @Column(name = "period_from")
    private LocalDate periodFrom;

    @Column(name = "period_to")
    private LocalDate periodTo;

    @Column(name = "value")
    private int value;

    @Embedded
    @AttributeOverride(name = "number", column = @Column(name = "resolution_number"))
    @AttributeOverride(name = "decidedOn", column = @Column(name = "resolution_decided_on"))
    @AttributeOverride(name = "decidingOrganisationId", column = @Column(name = "resolution_organisation_id"))
    private Act resolution;

    protected Target() {}

    private Target(SetTargetRequest request, Instant recordedAt) {
        super(Ids.next(), recordedAt);
        this.organisationId = request.organisationId();
        this.indicator = request.indicator();
        this.periodFrom = request.periodFrom();
        this.periodTo = request.periodTo();
        this.value = request.value();
        this.resolution = request.resolution();
    }

    static Target set(SetTargetRequest request, Instant recordedAt) {
        return new Target(request, recordedAt);
    }

    void change(ChangeTargetRequest request, Instant recordedAt) {
        value = request.value();
        resolution = request.resolution();
        changed(recordedAt);
    }

    UUID organisationId() {
        return organisationId;
    }

    String indicator() {
        return indicator;
    }

    LocalDate periodFrom() {
        return periodFrom;
    }

    LocalDate periodTo() {
        return periodTo;
    }

    int value() {
        return value;
    }

    Act resolution() {
        return resolution;
    }
}
