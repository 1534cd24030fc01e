package vn.memberdev.candidates.emulationmovement;

import vn.memberdev.contracts.EventTypes;
import vn.memberdev.contracts.Topics;
import vn.memberdev.contracts.movements.EmulationMovementChangedV1;
import vn.memberdev.contracts.movements.EmulationMovementLaunchedV1;
import vn.memberdev.contracts.movements.EmulationMovementRepeatedV1;
import vn.memberdev.contracts.movements.EmulationMovementState;
import vn.memberdev.platform.outbox.OutboxEvent;

/** The events of a movement: what others may know; its title stays here. To be called after the change was flushed. */
final class EmulationMovementEvents {

    static final String AGGREGATE = "emulation-movement";

    private EmulationMovementEvents() {}

    static OutboxEvent launched(EmulationMovement movement) {
        return event(
                movement, EventTypes.EMULATION_MOVEMENT_LAUNCHED, new EmulationMovementLaunchedV1(state(movement)));
    }

    /** It was changed or closed. */
    static OutboxEvent changed(EmulationMovement movement) {
        return event(movement, EventTypes.EMULATION_MOVEMENT_CHANGED, new EmulationMovementChangedV1(state(movement)));
    }

    /** As it is, for a reader that missed something. */
    static OutboxEvent repeated(EmulationMovement movement) {
        return event(
                movement, EventTypes.EMULATION_MOVEMENT_REPEATED, new EmulationMovementRepeatedV1(state(movement)));
    }

    private static OutboxEvent event(EmulationMovement movement, String type, Object payload) {
        return new OutboxEvent(
                Topics.EMULATION_MOVEMENTS, AGGREGATE, movement.id(), movement.eventVersion(), type, payload);
    }

    private static EmulationMovementState state(EmulationMovement movement) {
        return new EmulationMovementState(
                movement.id(),
                movement.eventVersion(),
                movement.organisationId(),
                movement.massOrganisation(),
                movement.startsOn(),
                movement.endsOn(),
                movement.changedAt());
    }
}
