package vn.memberdev.candidates.emulationmovement;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.candidates.Acts;
import vn.memberdev.contracts.common.Decision;
import vn.memberdev.platform.aggregate.Ids;
import vn.memberdev.platform.aggregate.VersionedAggregate;
import vn.memberdev.platform.decision.Act;
import vn.memberdev.platform.problem.ProblemException;

/** A campaign that a mass organisation runs under the direction of a committee. */
@Entity
@Table(name = "emulation_movement")
class EmulationMovement extends VersionedAggregate {

    @Column(name = "organisation_id", nullable = false, updatable = false)
    private UUID organisationId;

    @Column(name = "mass_organisation", nullable = false)
    private String massOrganisation;

    @Column(name = "title", nullable = false)
    private String title;

    @Column(name = "starts_on", nullable = false)
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Embedded
    private Act decision;

    @Embedded
    @AttributeOverride(name = "number", column = @Column(name = "amendment_number"))
    @AttributeOverride(name = "decidedOn", column = @Column(name = "amendment_decided_on"))
    @AttributeOverride(name = "decidingOrganisationId", column = @Column(name = "amendment_organisation_id"))
    private Act amendment;

    @Embedded
    private Closing closing;

    protected EmulationMovement() {}

    private EmulationMovement(UUID organisationId, Instant at) {
        super(Ids.next(), at);
        this.organisationId = organisationId;
    }

    static EmulationMovement launched(UUID organisationId, MovementPlan plan, Instant at) {
        EmulationMovement movement = new EmulationMovement(organisationId, at);
        movement.decision = Acts.of(plan.decision());
        movement.follow(plan);
        return movement;
    }

    /** Follows another plan; refused once the movement was closed. */
    void change(MovementPlan plan, Instant at) {
        requireOpen();
        amendment = Acts.of(plan.decision());
        follow(plan);
        changed(at);
    }

    /** Ends for good on a day; refused once the movement was closed. */
    void close(LocalDate lastDay, Decision by, Instant at) {
        requireOpen();
        closing = new Closing(lastDay, Acts.of(by));
        changed(at);
    }

    void requireOpen() {
        if (closing != null) {
            throw new ProblemException(
                    EmulationMovementProblem.MOVEMENT_CLOSED, "detail", "closed", closing.closedOn());
        }
    }

    private void follow(MovementPlan plan) {
        massOrganisation = plan.massOrganisation();
        title = plan.title();
        startsOn = plan.startsOn();
        endsOn = plan.endsOn();
    }

    /** The last day, or null while none is known. */
    LocalDate endsOn() {
        return closing == null ? endsOn : closing.closedOn();
    }

    /** The last day as it was known on a day: a closing counts from the date of its decision. */
    LocalDate endsOnAsOf(LocalDate day) {
        return closingAsOf(day) == null ? endsOn : closing.closedOn();
    }

    /** The decision that closed the movement, if there was one by that day, or null. */
    Decision closingAsOf(LocalDate day) {
        return closing == null || closing.decision().decidedOn().isAfter(day)
                ? null
                : Acts.decisionOf(closing.decision());
    }

    EmulationMovementStatus statusOn(LocalDate day) {
        if (day.isBefore(startsOn)) {
            return EmulationMovementStatus.PLANNED;
        }
        LocalDate last = endsOnAsOf(day);
        return last != null && day.isAfter(last) ? EmulationMovementStatus.ENDED : EmulationMovementStatus.RUNNING;
    }

    UUID organisationId() {
        return organisationId;
    }

    String massOrganisation() {
        return massOrganisation;
    }

    String title() {
        return title;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    /** The decision that launched it. */
    Decision decision() {
        return Acts.decisionOf(decision);
    }

    /** The decision that stands: the one that changed it last, or launched it. */
    Decision lastDecision() {
        return amendment == null ? decision() : Acts.decisionOf(amendment);
    }

    /** The decision that changed it last, if there was one by that day, or null. */
    Decision amendmentAsOf(LocalDate day) {
        return amendment == null || amendment.decidedOn().isAfter(day) ? null : Acts.decisionOf(amendment);
    }
}
