package vn.memberdev.candidates.sourcereview;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import vn.memberdev.candidates.sourcereview.verdict.AssessmentItem;
import vn.memberdev.candidates.sourcereview.verdict.ReviewItemRow;
import vn.memberdev.platform.aggregate.Ids;
import vn.memberdev.platform.aggregate.VersionedAggregate;
import vn.memberdev.platform.problem.ProblemException;

/** The review of a year of a base organisation: an item for everybody on its list, and how it ended. */
@Entity
@Table(name = "source_review")
class SourceReview extends VersionedAggregate {

    @Column(name = "organisation_id", nullable = false, updatable = false)
    private UUID organisationId;

    @Column(name = "year", nullable = false, updatable = false)
    private int year;

    @Column(name = "opened_on", nullable = false, updatable = false)
    private LocalDate openedOn;

    @ElementCollection
    @CollectionTable(name = "source_review_item", joinColumns = @JoinColumn(name = "review_id"))
    @MapKeyColumn(name = "candidate_id")
    private Map<UUID, ReviewItemRow> items = new HashMap<>();

    @Embedded
    @AttributeOverride(name = "effectiveOn", column = @Column(name = "adopted_on"))
    @AttributeOverride(name = "act.number", column = @Column(name = "adoption_number"))
    @AttributeOverride(name = "act.decidedOn", column = @Column(name = "adoption_decided_on"))
    @AttributeOverride(name = "act.decidingOrganisationId", column = @Column(name = "adoption_organisation_id"))
    private ReviewClosing adoption;

    @Embedded
    @AttributeOverride(name = "effectiveOn", column = @Column(name = "cancelled_on"))
    @AttributeOverride(name = "act.number", column = @Column(name = "cancellation_number"))
    @AttributeOverride(name = "act.decidedOn", column = @Column(name = "cancellation_decided_on"))
    @AttributeOverride(name = "act.decidingOrganisationId", column = @Column(name = "cancellation_organisation_id"))
    private ReviewClosing cancellation;

    @Column(name = "cancellation_reason")
    private String cancellationReason;

    protected SourceReview() {}

    private SourceReview(UUID organisationId, int year, LocalDate openedOn, Instant at) {
        super(Ids.next(), at);
        this.organisationId = organisationId;
        this.year = year;
        this.openedOn = openedOn;
    }

    /** A review of everybody who stood on the list on the day of its opening; nobody has a verdict yet. */
    static SourceReview opened(
            UUID organisationId, int year, LocalDate openedOn, Collection<UUID> onTheList, Instant at) {
        SourceReview review = new SourceReview(organisationId, year, openedOn, at);
        onTheList.forEach(candidate -> review.items.put(candidate, ReviewItemRow.unassessed()));
        return review;
    }

    /** Takes verdicts on candidates of the review; a later one replaces an earlier one. */
    void assess(Collection<AssessmentItem> assessments, Instant at) {
        requireOpen();
        assessments.forEach(assessment -> items.put(assessment.candidateId(), ReviewItemRow.of(assessment)));
        changed(at);
    }

    /**
     * Brings the review to the list as it stands now: who came since is added, who left lapses, who is back counts
     * again.
     *
     * @return whether anything is different now
     */
    boolean refresh(Set<UUID> onTheList, Instant at) {
        requireOpen();
        boolean added = false;
        for (UUID candidate : onTheList) {
            added |= items.putIfAbsent(candidate, ReviewItemRow.unassessed()) == null;
        }
        if (lapse(onTheList) || added) {
            changed(at);
            return true;
        }
        return false;
    }

    /** Ends the review by the resolution that adopts it; the items of those who left the list lapse. */
    void adopt(ReviewClosing closing, Set<UUID> onTheList, Instant at) {
        requireOpen();
        lapse(onTheList);
        adoption = closing;
        changed(at);
    }

    /** Ends the review without any effect. */
    void cancel(ReviewClosing closing, String reason, Instant at) {
        requireOpen();
        cancellation = closing;
        cancellationReason = reason;
        changed(at);
    }

    private boolean lapse(Set<UUID> onTheList) {
        boolean different = false;
        for (Map.Entry<UUID, ReviewItemRow> item : items.entrySet()) {
            boolean gone = !onTheList.contains(item.getKey());
            if (item.getValue().lapsed() != gone) {
                item.setValue(item.getValue().lapsed(gone));
                different = true;
            }
        }
        return different;
    }

    void requireOpen() {
        if (adoption != null || cancellation != null) {
            throw new ProblemException(SourceReviewProblem.REVIEW_CLOSED);
        }
    }

    /** Where the review stood on a day, not before its opening. */
    ReviewStatus statusOn(LocalDate day) {
        if (adoptionBy(day) != null) {
            return ReviewStatus.ADOPTED;
        }
        return cancellationBy(day) == null ? ReviewStatus.OPEN : ReviewStatus.CANCELLED;
    }

    /** The items by candidate, in the order of the ids. */
    SortedMap<UUID, ReviewItemRow> items() {
        return new TreeMap<>(items);
    }

    UUID organisationId() {
        return organisationId;
    }

    int year() {
        return year;
    }

    LocalDate openedOn() {
        return openedOn;
    }

    /** The adoption, if it had taken effect by a day; else null. */
    ReviewClosing adoptionBy(LocalDate day) {
        return adoption != null && adoption.isInEffectOn(day) ? adoption : null;
    }

    /** The cancellation, if it had taken effect by a day; else null. */
    ReviewClosing cancellationBy(LocalDate day) {
        return cancellation != null && cancellation.isInEffectOn(day) ? cancellation : null;
    }

    String cancellationReason() {
        return cancellationReason;
    }
}
