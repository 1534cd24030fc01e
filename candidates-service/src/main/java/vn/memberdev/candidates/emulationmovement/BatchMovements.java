package vn.memberdev.candidates.emulationmovement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.memberdev.candidates.emulationmovement.nominations.KnownMovement;
import vn.memberdev.candidates.organisation.EndedOrganisations;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.scope.Scope;

/** The movements that the nominations of one call come from, and who stood below which of them. Each is asked once. */
public final class BatchMovements {

    private final Scope scope;
    private final EmulationMovements directory;
    private final OrgTree tree;
    private final EndedOrganisations ends;

    private final Map<UUID, KnownMovement> movements = new HashMap<>();
    private final Map<Below, Boolean> places = new HashMap<>();

    private record Below(UUID organisationId, UUID committee, LocalDate day) {}

    public BatchMovements(Scope scope, EmulationMovements directory, OrgTree tree, EndedOrganisations ends) {
        this.scope = scope;
        this.directory = directory;
        this.tree = tree;
        this.ends = ends;
    }

    /** Asks for many movements at once. */
    public void prepare(Collection<UUID> ids) {
        movements.putAll(directory.find(scope, ids));
    }

    /** A movement that was prepared, if the caller can see it. */
    public Optional<KnownMovement> find(UUID id) {
        return Optional.ofNullable(movements.get(id));
    }

    /** Whether an organisation stood, on a day, below the committee that directs a movement or the one that follows it. */
    public boolean stoodBelow(UUID organisationId, KnownMovement movement, LocalDate day) {
        return places.computeIfAbsent(new Below(organisationId, movement.organisationId(), day), this::stood);
    }

    private boolean stood(Below place) {
        return ends.inPlaceOf(place.committee(), place.day())
                .filter(directing -> tree.isWithin(place.organisationId(), directing, place.day()))
                .isPresent();
    }
}
