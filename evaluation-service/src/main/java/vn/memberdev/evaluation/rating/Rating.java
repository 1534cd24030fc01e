package vn.memberdev.evaluation.rating;

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
import vn.memberdev.evaluation.rating.result.Result;
import vn.memberdev.evaluation.rating.roll.RatingKey;
import vn.memberdev.evaluation.rating.roll.RollEntry;
import vn.memberdev.evaluation.scheme.Subject;
import vn.memberdev.platform.aggregate.Ids;
import vn.memberdev.platform.aggregate.VersionedAggregate;

/** The decided rating of a member or an organisation for a year: the result that stands, and those it replaced. */
@Entity
@Table(name = "rating")
class Rating extends VersionedAggregate {

    @Enumerated(EnumType.STRING)
    @Column(name = "subject", nullable = false)
    private Subject subject;

    @Column(name = "subject_id", nullable = false)
    private UUID subjectId;

    @Column(name = "organisation_id", nullable = false)
    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    @Column(name = "organisation_kind")
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
    @CollectionTable(name = "rating_revision", joinColumns = @JoinColumn(name = "rating_id"))
    @OrderColumn(name = "position")
    private List<Result> revisions = new ArrayList<>();

    protected Rating() {}

    private Rating(Subject subject, RatingKey key, RollEntry entry, String schemeVersion, Result result) {
        super(Ids.next(), result.recordedAt());
        this.subject = subject;
        this.subjectId = key.subjectId();
        this.year = key.year();
        this.organisationId = entry.organisationId();
        this.organisationKind = entry.kind();
        this.schemeVersion = schemeVersion;
        this.result = result;
    }

    static Rating decide(Subject subject, RatingKey key, RollEntry entry, String schemeVersion, Result result) {
        return new Rating(subject, key, entry, schemeVersion, result);
    }

    /**
     * Replaces the result, and keeps the one that stood.
     *
     * @param entry what the roll of the year says of the subject, as is known now
     * @return whether anything changed; a result that says the same as the one that stands is no revision
     */
    boolean revise(RollEntry entry, Result revised) {
        boolean standsAsBefore = organisationId.equals(entry.organisationId()) && organisationKind == entry.kind();
        if (standsAsBefore && result.saysTheSameAs(revised)) {
            return false;
        }
        organisationId = entry.organisationId();
        organisationKind = entry.kind();
        revisions.add(result);
        result = revised;
        changed(revised.recordedAt());
        return true;
    }

    Subject subject() {
        return subject;
    }

    RatingKey key() {
        return new RatingKey(subjectId, year);
    }

    UUID subjectId() {
        return subjectId;
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
