package vn.memberdev.evaluation.residence;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import vn.memberdev.contracts.residence.ResidenceGroup;
import vn.memberdev.platform.aggregate.Ids;
import vn.memberdev.platform.aggregate.VersionedAggregate;
import vn.memberdev.platform.problem.ProblemException;

/** A member's introduction to the committee where the member lives, with the yearly comments of that committee. */
@Entity
@Table(name = "residence_introduction")
class Introduction extends VersionedAggregate {

    @Column(name = "member_id", nullable = false)
    private UUID memberId;

    @Column(name = "organisation_id", nullable = false)
    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    @Column(name = "residence_group", nullable = false)
    private ResidenceGroup group;

    @Column(name = "introduced_on", nullable = false)
    private LocalDate introducedOn;

    // A batch of comments, or a page of introductions, fetches the comments that stand in a few statements.
    @BatchSize(size = 200)
    @ElementCollection
    @CollectionTable(name = "residence_comment", joinColumns = @JoinColumn(name = "residence_introduction_id"))
    @OrderColumn(name = "position")
    private List<Comment> comments = new ArrayList<>();

    protected Introduction() {}

    private Introduction(
            UUID memberId, UUID organisationId, ResidenceGroup group, LocalDate introducedOn, Instant recordedAt) {
        super(Ids.next(), recordedAt);
        this.memberId = memberId;
        this.organisationId = organisationId;
        this.group = group;
        this.introducedOn = introducedOn;
    }

    /** @param organisationId where the member was affiliated on the day: the working organisation that introduces */
    static Introduction introduce(
            UUID memberId, UUID organisationId, ResidenceGroup group, LocalDate introducedOn, Instant recordedAt) {
        return new Introduction(memberId, organisationId, group, introducedOn, recordedAt);
    }

    /** Adds the comment of a year. Throws 409 {@code residence-year-commented}. */
    void comment(Comment comment) {
        if (comments.stream().anyMatch(present -> present.year() == comment.year())) {
            throw new ProblemException(ResidenceProblem.YEAR_COMMENTED).with("existingId", id());
        }
        comments.add(comment);
        changed(comment.recordedAt());
    }

    UUID memberId() {
        return memberId;
    }

    UUID organisationId() {
        return organisationId;
    }

    ResidenceGroup group() {
        return group;
    }

    LocalDate introducedOn() {
        return introducedOn;
    }

    List<Comment> comments() {
        return List.copyOf(comments);
    }
}
