package vn.memberdev.reporting.contribution;

import java.util.List;
import vn.memberdev.contracts.movements.EmulationMovementState;

/** An emulation movement in the figures: one, on its first day, by the mass organisation that runs it. */
final class MovementContributions {

    private MovementContributions() {}

    static List<Contribution> begun(EmulationMovementState movement) {
        return List.of(new Contribution(
                Measure.EMULATION_MOVEMENTS,
                movement.organisationId(),
                movement.startsOn(),
                movement.massOrganisation(),
                1));
    }
}
