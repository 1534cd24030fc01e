package vn.memberdev.candidates.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.memberdev.contracts.organisations.OrganisationState;

/** Which organisations have ended, by which decision, and what took their place. */
@ApplicationScoped
public class EndedOrganisations {

    /** No line of the field is longer; the bound keeps a circle in bad data from running for ever. */
    public static final int LONGEST_LINE = 32;

    private final OrganisationEndRepository repository;

    EndedOrganisations(OrganisationEndRepository repository) {
        this.repository = repository;
    }

    /**
     * Takes the decisions of ends that the register has published; an older version is passed over. Nobody is put
     * anywhere meanwhile, so that after the transaction everybody is known whom the ends concern.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void take(Collection<OrganisationState> states) {
        if (!states.isEmpty()) {
            repository.lockPlacements();
            repository.store(
                    states.stream().filter(state -> state.ended() != null).toList());
        }
    }

    /**
     * To be called before somebody is put somewhere, and before anything is locked for it: no end arrives until the
     * transaction is over. So the end, when it arrives, finds everybody, or who puts somebody there knows of it.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lockAgainstOrganisationEnds() {
        repository.lockTree();
    }

    /** Those of the organisations that have an end. */
    public Map<UUID, EndedOrganisation> find(Collection<UUID> organisationIds) {
        return organisationIds.isEmpty() ? Map.of() : repository.find(organisationIds);
    }

    /** The end of an organisation, if it has one. */
    public Optional<EndedOrganisation> find(UUID organisationId) {
        return Optional.ofNullable(find(List.of(organisationId)).get(organisationId));
    }

    /** The organisation itself while it exists; after that the one that follows it on that day, if exactly one does. */
    public Optional<UUID> inPlaceOf(UUID organisationId, LocalDate day) {
        UUID place = organisationId;
        for (int step = 0; step < LONGEST_LINE; step++) {
            Optional<EndedOrganisation> end = find(place).filter(ended -> ended.hasEndedBy(day));
            if (end.isEmpty()) {
                return Optional.of(place);
            }
            place = end.get().followerId();
            if (place == null) {
                break;
            }
        }
        return Optional.empty();
    }
}
