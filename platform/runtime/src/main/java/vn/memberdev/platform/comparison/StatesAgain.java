package vn.memberdev.platform.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.memberdev.platform.aggregate.Ids;
import vn.memberdev.platform.comparison.message.ComparisonRequest;
import vn.memberdev.platform.comparison.message.ComparisonStep;
import vn.memberdev.platform.time.BusinessTime;

/**
 * Puts everything that this service owns on a topic again, for a topic that was made again and is empty: readers that
 * begin later would otherwise miss what came before. It asks itself for the states, a part at a time, so a process may
 * die at any line and another goes on.
 */
@ApplicationScoped
class StatesAgain {

    private static final int PART = 500;
    private static final Duration LONGEST = Duration.ofDays(2);

    private final Jdbi jdbi;
    private final OwnerAnswers owner;
    private final Instance<OwnedAggregates<?>> owned;
    private final BusinessTime time;
    private final String service;

    StatesAgain(
            Jdbi jdbi,
            OwnerAnswers owner,
            @Any Instance<OwnedAggregates<?>> owned,
            BusinessTime time,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.jdbi = jdbi;
        this.owner = owner;
        this.owned = owned;
        this.time = time;
        this.service = service;
    }

    /** How many states will be sent; none if nothing on this topic is owned here. */
    @Transactional
    OptionalLong send(String topic) {
        List<? extends OwnedAggregates<?>> here = owned.stream()
                .filter(aggregates -> aggregates.topic().equals(topic))
                .toList();
        if (here.isEmpty()) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(jdbi.withHandle(handle ->
                here.stream().mapToLong(aggregates -> ask(handle, aggregates)).sum()));
    }

    private long ask(Handle handle, OwnedAggregates<?> aggregates) {
        List<UUID> ids = handle.createQuery("select id from (" + OwnedStates.versions(aggregates) + ") a order by id")
                .mapTo(UUID.class)
                .list();
        for (int from = 0; from < ids.size(); from += PART) {
            owner.take(new ComparisonRequest(
                    Ids.next(),
                    service,
                    aggregates.topic(),
                    aggregates.aggregate(),
                    ComparisonStep.STATES,
                    null,
                    ids.subList(from, Math.min(from + PART, ids.size())),
                    time.now().plus(LONGEST)));
        }
        return ids.size();
    }
}
