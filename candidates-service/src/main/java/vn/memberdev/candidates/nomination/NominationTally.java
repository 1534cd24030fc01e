package vn.memberdev.candidates.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.memberdev.candidates.emulationmovement.nominations.MovementNominations;
import vn.memberdev.candidates.emulationmovement.nominations.MovementYield;
import vn.memberdev.candidates.emulationmovement.nominations.NominationSpan;
import vn.memberdev.platform.scope.Scope;

/** Answers emulation movements what came of them. */
@ApplicationScoped
public class NominationTally implements MovementNominations {

    private final NominationRepository repository;

    NominationTally(NominationRepository repository) {
        this.repository = repository;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<UUID, MovementYield> yields(Scope scope, Collection<UUID> movements, LocalDate asOf) {
        return repository.yields(scope, movements, asOf);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<NominationSpan> span(UUID movement) {
        return repository.span(movement);
    }
}
