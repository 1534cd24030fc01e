package vn.memberdev.admissions.member;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.contracts.members.TrainingTurn;
import vn.memberdev.platform.aggregate.Ids;

/** A turn of training that a member completed. Turns are counted, not persons. */
@Entity
@Table(name = "training_turn")
class CompletedTurn {

    @Id
    @Column(name = "id")
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "member_id")
    @SuppressWarnings("UnusedVariable") // written to the row by Hibernate
    private Member member;

    @Column(name = "kind")
    private String kind;

    @Column(name = "completed_on")
    private LocalDate completedOn;

    @Column(name = "organisation_id")
    private UUID organisationId;

    protected CompletedTurn() {}

    CompletedTurn(Member member, String kind, LocalDate completedOn, UUID organisationId) {
        this.id = Ids.next();
        this.member = member;
        this.kind = kind;
        this.completedOn = completedOn;
        this.organisationId = organisationId;
    }

    LocalDate completedOn() {
        return completedOn;
    }

    boolean isSame(String otherKind, LocalDate otherDay) {
        return kind.equals(otherKind) && completedOn.equals(otherDay);
    }

    TrainingTurn toContract() {
        return new TrainingTurn(id, kind, completedOn, organisationId);
    }
}
