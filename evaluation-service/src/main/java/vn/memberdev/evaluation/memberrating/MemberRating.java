package vn.memberdev.evaluation.memberrating;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import vn.memberdev.evaluation.result.Result;
import vn.memberdev.platform.aggregate.Ids;
import vn.memberdev.platform.aggregate.VersionedAggregate;

/** The decided rating of a member for a year: the result that stands, and those it replaced. */
@Entity
@Table(name = "member_rating")
class MemberRating extends VersionedAggregate {

    @Column(name = "member_id", nullable = false)
    private UUID memberId;

    @Column(name = "organisation_id", nullable = false)
    private UUID organisationId;

    @Column(name = "year", nullable = false)
    private int year;

    @Column(name = "scheme_version", nullable = false)
    private String schemeVersion;

    @Embedded
    private Result result;

    // A page of ratings fetches its revisions in one more statement.
    @BatchSize(size = 200)
    @ElementCollection
    @CollectionTable(name = "member_rating_revision", joinColumns = @JoinColumn(name = "member_rating_id"))
    @OrderColumn(name = "position")
    private List<Result> revisions = new ArrayList<>();

    protected MemberRating() {}

    private MemberRating(UUID memberId, UUID organisationId, int year, String schemeVersion, Result result) {
        super(Ids.next(), result.recordedAt());
        this.memberId = memberId;
        this.organisationId = organisationId;
        this.year = year;
        this.schemeVersion = schemeVersion;
        this.result = result;
    }

    /** @param organisationId where the member was affiliated at the end of the year */
    static MemberRating decide(UUID memberId, UUID organisationId, int year, String schemeVersion, Result result) {
        return new MemberRating(memberId, organisationId, year, schemeVersion, result);
    }

    /**
     * Replaces the result, and keeps the one that stood.
     *
     * @param affiliatedTo where the member was affiliated at the end of the year, as is known now
     * @return whether anything changed; a result that says the same as the one that stands is no revision
     */
    boolean revise(UUID affiliatedTo, Result revised) {
        if (organisationId.equals(affiliatedTo) && result.saysTheSameAs(revised)) {
            return false;
        }
        organisationId = affiliatedTo;
        revisions.add(result);
        result = revised;
        changed(revised.recordedAt());
        return true;
    }

    UUID memberId() {
        return memberId;
    }

    UUID organisationId() {
        return organisationId;
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
