package vn.memberdev.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/**
 * The parked events as operators see them. A released one is sent again within moments, with all others of its
 * aggregate, in their order; if the cause is still there, it is parked again.
 */
@ApplicationScoped
public class ParkedEvents {

    private final Jdbi jdbi;
    private final OutboxSignal signal;

    ParkedEvents(Jdbi jdbi, OutboxSignal signal) {
        this.jdbi = jdbi;
        this.signal = signal;
    }

    /** Oldest first. */
    List<ParkedEvent> list(int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        select id, topic, aggregatetype as aggregate_type, aggregateid::uuid as aggregate_id,
                               aggregate_version as version, type, octet_length(payload)::bigint as bytes, attempts,
                               last_error as error, parked_at
                          from outbox_event where parked_at is not null order by seq limit :limit
                        """)
                .bind("limit", limit)
                .map(ConstructorMapper.of(ParkedEvent.class))
                .list());
    }

    /** Sends an event again, with the others of its aggregate. Returns how many; none if it is not parked. */
    int release(UUID id) {
        return run(
                """
                update outbox_event e set parked_at = null from outbox_event p
                 where p.id = :what and p.parked_at is not null and e.parked_at is not null
                   and e.aggregatetype = p.aggregatetype and e.aggregateid = p.aggregateid
                """,
                id);
    }

    /** Sends all events of a topic again. Returns how many. */
    int releaseTopic(String topic) {
        return run("update outbox_event set parked_at = null where parked_at is not null and topic = :what", topic);
    }

    private int run(String release, Object what) {
        int released = jdbi.withHandle(
                handle -> handle.createUpdate(release).bind("what", what).execute());
        signal.wake();
        return released;
    }
}
