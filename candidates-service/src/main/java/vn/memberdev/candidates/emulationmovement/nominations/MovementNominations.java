package vn.memberdev.candidates.emulationmovement.nominations;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.memberdev.platform.scope.Scope;

/** What this feature asks of the nominations; they answer, so that neither reads what the other stores. */
public interface MovementNominations {

    /**
     * What came of movements in the caller's part of the tree.
     *
     * @param asOf nominations and listings until this day, inclusive
     * @return only movements of which something came
     */
    Map<UUID, MovementYield> yields(Scope scope, Collection<UUID> movements, LocalDate asOf);

    /** When people were nominated from a movement, wherever; empty if nobody was. */
    Optional<NominationSpan> span(UUID movement);
}
