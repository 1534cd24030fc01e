package vn.memberdev.admissions.rating;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import vn.memberdev.contracts.EventTypes;
import vn.memberdev.contracts.ratings.OrganisationRatingState;
import vn.memberdev.platform.inbox.ConsumedEvent;

/** Keeps the replica. Every event of the topic carries the state, so types that are not known here serve as well. */
@ApplicationScoped
public class RatingProjection {

    private final RatingReplicaRepository repository;

    RatingProjection(RatingReplicaRepository repository) {
        this.repository = repository;
    }

    /** Takes what the events say of organisations. */
    public void apply(List<ConsumedEvent> events) {
        // The newest of each rating, in one order for all instances, so that two of them never lock crosswise.
        SortedMap<UUID, OrganisationRatingState> newest = events.stream()
                .filter(RatingProjection::isOfAnOrganisation)
                .map(event -> event.state(OrganisationRatingState.class))
                .collect(Collectors.toMap(
                        OrganisationRatingState::id,
                        state -> state,
                        BinaryOperator.maxBy((one, other) -> Long.compare(one.version(), other.version())),
                        TreeMap::new));
        repository.store(newest.values());
    }

    /** Members are rated a hundred times as often: they are recognised by the type alone, without reading the body. */
    private static boolean isOfAnOrganisation(ConsumedEvent event) {
        return switch (event.type()) {
            case EventTypes.ORGANISATION_RATED -> true;
            case EventTypes.MEMBER_RATED -> false;
            default -> event.state(JsonNode.class).hasNonNull("organisationKind");
        };
    }
}
