package vn.memberdev.candidates.emulationmovement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.memberdev.contracts.Topics;
import vn.memberdev.platform.comparison.OwnedAggregates;
import vn.memberdev.platform.outbox.OutboxEvent;

/** This service owns the emulation movements: readers compare what they keep with them. */
@ApplicationScoped
class OwnedEmulationMovements implements OwnedAggregates<EmulationMovement> {

    @Override
    public String topic() {
        return Topics.EMULATION_MOVEMENTS;
    }

    @Override
    public String aggregate() {
        return EmulationMovementEvents.AGGREGATE;
    }

    @Override
    public Class<EmulationMovement> entity() {
        return EmulationMovement.class;
    }

    @Override
    public List<OutboxEvent> states(List<EmulationMovement> aggregates) {
        return aggregates.stream().map(EmulationMovementEvents::repeated).toList();
    }
}
