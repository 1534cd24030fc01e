package vn.memberdev.candidates.emulationmovement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.contracts.common.Decision;
import vn.memberdev.platform.precondition.Versioned;

/**
 * An emulation movement as callers see it.
 *
 * @param id identity
 * @param version version, also the entity tag
 * @param organisationId the organisation that directs it
 * @param massOrganisation who runs it; code of the list {@code mass-organisations}
 * @param title what it is called
 * @param startsOn first day
 * @param endsOn last day, as it was known on {@code asOf}
 * @param status where it stood on {@code asOf}
 * @param decision the decision that launched it
 * @param amendment the decision that changed it last
 * @param closing the decision that closed it
 * @param nominations people of the caller's part of the tree who were nominated from it by {@code asOf}
 * @param listed those of them who had come on the list by {@code asOf}
 * @param asOf the day this is about
 * @param recordedAt when the last change was recorded; UTC
 */
public record EmulationMovementView(
        UUID id,
        long version,
        UUID organisationId,
        String massOrganisation,
        String title,
        LocalDate startsOn,
        LocalDate endsOn,
        EmulationMovementStatus status,
        Decision decision,
        Decision amendment,
        Decision closing,
        long nominations,
        long listed,
        LocalDate asOf,
        Instant recordedAt)
        implements Versioned {

    static EmulationMovementView of(EmulationMovement movement, MovementYield yield, LocalDate asOf) {
        return new EmulationMovementView(
                movement.id(),
                movement.eventVersion(),
                movement.organisationId(),
                movement.massOrganisation(),
                movement.title(),
                movement.startsOn(),
                movement.endsOnAsOf(asOf),
                movement.statusOn(asOf),
                movement.decision(),
                movement.amendmentAsOf(asOf),
                movement.closingAsOf(asOf),
                yield.nominations(),
                yield.listed(),
                asOf,
                movement.changedAt());
    }
}
