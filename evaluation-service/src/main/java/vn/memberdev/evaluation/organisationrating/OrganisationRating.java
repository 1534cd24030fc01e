package vn.memberdev.evaluation.organisationrating;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import vn.memberdev.contracts.organisations.OrganisationKind;
import vn.memberdev.evaluation.result.Result;
import vn.memberdev.platform.aggregate.Ids;
import vn.memberdev.platform.aggregate.VersionedAggregate;

/** The decided rating of an organisation for a year: the result that stands, and those it replaced. */
@Entity
@Table(name = "organisation_rating")
class OrganisationRating extends VersionedAggregate {

    @Column(name = "organisation_id", nullable = false)
    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    @Column(name = "organisation_kind", nullable = false)
    private OrganisationKind organisationKind;

    @Column(name = "year", nullable = false)
    private int year;

    @Column(name = "scheme_version", nullable = false)
    private String schemeVersion;

    @Embedded
    private Result result;

    // A page of ratings fetches its revisions in one more statement.
    @BatchSize(size = 200)
    @ElementCollection
    @CollectionTable(name = "organisation_rating_revision", joinColumns = @JoinColumn(name = "organisation_rating_id"))
    @OrderColumn(name = "position")
    private List<Result> revisions = new ArrayList<>();

    protected OrganisationRating() {}

    private OrganisationRating(
            UUID organisationId, OrganisationKind organisationKind, int year, String schemeVersion, Result result) {
        super(Ids.next(), result.recordedAt());
        this.organisationId = organisationId;
        this.organisationKind = organisationKind;
        this.year = year;
        this.schemeVersion = schemeVersion;
        this.result = result;
    }

    /** @param kind its kind on 31 December of the year */
    static OrganisationRating decide(
            UUID organisationId, OrganisationKind kind, int year, String schemeVersion, Result result) {
        return new OrganisationRating(organisationId, kind, year, schemeVersion, result);
    }

    /**
     * Replaces the result, and keeps the one that stood.
     *
     * @param kind its kind on 31 December of the year, as is known now
     * @return whether anything changed; a result that says the same as the one that stands is no revision
     */
    boolean revise(OrganisationKind kind, Result revised) {
        if (organisationKind == kind && result.saysTheSameAs(revised)) {
            return false;
        }
        organisationKind = kind;
        revisions.add(result);
        result = revised;
        changed(revised.recordedAt());
        return true;
    }

    UUID organisationId() {
        return organisationId;
    }

    OrganisationKind organisationKind() {
        return organisationKind;
    }

    int year() {
        return year;
    }

    String schemeVersion() {
        return schemeVersion;
    }

    Result result() {
        return result;
    }

    List<Result> revisions() {
        return List.copyOf(revisions);
    }
}
