package vn.memberdev.candidates.emulationmovement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.memberdev.candidates.emulationmovement.nominations.KnownMovement;
import vn.memberdev.platform.scope.Scope;

/** The movements that a nomination may name. */
@ApplicationScoped
public class EmulationMovements {

    private final EmulationMovementRepository repository;

    EmulationMovements(EmulationMovementRepository repository) {
        this.repository = repository;
    }

    /** Movements the caller can see, by id; none of them is changed or closed until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<UUID, KnownMovement> find(Scope scope, Collection<UUID> ids) {
        return repository.findVisibleAndHold(scope, ids).stream()
                .collect(Collectors.toMap(
                        EmulationMovement::id,
                        movement -> new KnownMovement(
                                movement.id(),
                                movement.organisationId(),
                                movement.massOrganisation(),
                                movement.startsOn(),
                                movement.endsOn())));
    }
}
