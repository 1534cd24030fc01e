package vn.memberdev.candidates.admissionplan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import vn.memberdev.platform.aggregate.Ids;
import vn.memberdev.platform.aggregate.VersionedAggregate;

/** The plan of an organisation for a year, with all the figures that resolutions gave it. */
@Entity
@Table(name = "admission_plan")
class AdmissionPlan extends VersionedAggregate {

    /** As many as a page may hold: their revisions are read in one query. */
    private static final int FETCH_SIZE = 200;

    @Column(name = "organisation_id", nullable = false, updatable = false)
    private UUID organisationId;

    @Column(name = "year", nullable = false, updatable = false)
    private int year;

    @Column(name = "review_id", updatable = false)
    private UUID reviewId;

    @ElementCollection
    @CollectionTable(name = "admission_plan_revision", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "ordinal")
    @BatchSize(size = FETCH_SIZE)
    private List<PlanRevision> revisions = new ArrayList<>();

    protected AdmissionPlan() {}

    private AdmissionPlan(UUID organisationId, int year, UUID reviewId, PlanRevision first) {
        super(Ids.next(), first.recordedAt());
        this.organisationId = organisationId;
        this.year = year;
        this.reviewId = reviewId;
        this.revisions.add(first);
    }

    /**
     * A plan that a resolution adopts.
     *
     * @param reviewId the source review it is adopted with, or null
     */
    static AdmissionPlan adopted(UUID organisationId, int year, UUID reviewId, PlanRevision first) {
        return new AdmissionPlan(organisationId, year, reviewId, first);
    }

    /** Takes the figures of another resolution; those before stay readable. */
    void revise(PlanRevision revision) {
        revisions.add(revision);
        changed(revision.recordedAt());
    }

    /** The revisions that were adopted up to and including a day, oldest first; none before the plan was. */
    List<PlanRevision> revisionsUntil(LocalDate day) {
        return revisions.stream()
                .filter(revision -> !revision.adoptedOn().isAfter(day))
                .toList();
    }

    PlanRevision last() {
        return revisions.get(revisions.size() - 1);
    }

    UUID organisationId() {
        return organisationId;
    }

    int year() {
        return year;
    }

    UUID reviewId() {
        return reviewId;
    }
}
