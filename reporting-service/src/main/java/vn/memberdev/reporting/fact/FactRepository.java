package vn.memberdev.reporting.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.ResultIterator;
import vn.memberdev.platform.lock.AdvisoryLocks;
import vn.memberdev.platform.scope.Unscoped;

/** The table of facts. */
@ApplicationScoped
@Unscoped("facts are written from events and read whole for the proof; nobody is answered from here")
class FactRepository {

    private static final int FETCH = 1_000;

    private static final String TAKE =
            """
            insert into fact (kind, id, version, event_id, event_time, state)
            select e.kind, e.id, e.version, e.event_id, e.event_time, cast(e.state as jsonb)
              from unnest(:kinds, :ids, :versions, :eventIds, :eventTimes, :states)
                   as e(kind, id, version, event_id, event_time, state)
             order by e.kind, e.id
            on conflict (kind, id) do update
               set version = excluded.version, event_id = excluded.event_id,
                   event_time = excluded.event_time, state = excluded.state
             where %s
            returning kind, id
            """;

    /** Which states are taken in the place of the stored one. */
    enum Guard {
        /** Those of a higher version: a state that comes again, or late, changes nothing. */
        NEWER("fact.version < excluded.version"),
        /** Also those of the same version, recorded no earlier, that say something else. */
        NEWER_OR_OTHERWISE("fact.version < excluded.version or (fact.version = excluded.version"
                + " and fact.event_time <= excluded.event_time and fact.state <> excluded.state)");

        private final String sql;

        Guard(String condition) {
            this.sql = TAKE.formatted(condition);
        }
    }

    /** What is said of a member lives apart from the register, and does not know of an annulment there. */
    private static final String STORED =
            """
            select f.kind, f.id, cast(f.state as text) as state,
                   f.kind in ('MEMBER_RATING', 'RESIDENCE')
                   and exists (select 1 from fact m
                                where m.kind = 'MEMBER' and m.id = cast(f.state ->> 'memberId' as uuid)
                                  and m.state ->> 'status' = 'ANNULLED') as of_annulled_member
              from fact f
            """;

    private static final String OF_MEMBERS =
            STORED + " where f.kind in ('MEMBER_RATING', 'RESIDENCE') and f.state ->> 'memberId' = any(:members)";

    private static final String OF_KEYS =
            STORED + " join unnest(:kinds, :ids) as k(kind, id) on k.kind = f.kind and k.id = f.id";

    /** Held to the end of the transaction, so that an annulment and a rating, taken at once, do not miss each other. */
    private static final String ANNULMENT_LOCK = "(" + AdvisoryLocks.ANNULMENTS + ", 0)";

    /** In one order for all who lock facts, so that two of them cannot wait for each other. */
    private static final String LOCKED_FIRST = " order by f.kind, f.id limit :limit for no key update of f";

    private final Jdbi jdbi;

    FactRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Stores the states that the guard lets pass, in one statement.
     *
     * @param facts at most one per key
     * @return the keys whose state was taken
     */
    Set<FactKey> take(List<Fact> facts, Guard guard) {
        if (facts.isEmpty()) {
            return Set.of();
        }
        return jdbi.withHandle(handle -> new HashSet<>(handle.createQuery(guard.sql)
                .bindArray(
                        "kinds",
                        String.class,
                        facts.stream().map(f -> f.key().kind().name()).toList())
                .bindArray(
                        "ids", UUID.class, facts.stream().map(f -> f.key().id()).toList())
                .bindArray(
                        "versions",
                        Long.class,
                        facts.stream().map(Fact::version).toList())
                .bindArray(
                        "eventIds",
                        String.class,
                        facts.stream().map(Fact::eventId).toList())
                .bindArray(
                        "eventTimes",
                        Instant.class,
                        facts.stream().map(Fact::eventTime).toList())
                .bindArray(
                        "states", String.class, facts.stream().map(Fact::state).toList())
                .map((row, context) -> key(row))
                .list()));
    }

    /** Facts after a key, in the order of the keys, each locked against a newer state. */
    List<StoredFact> lockAfter(String kind, UUID id, int limit) {
        return jdbi.withHandle(
                handle -> handle.createQuery(STORED + " where (f.kind, f.id) > (:kind, :id)" + LOCKED_FIRST)
                        .bind("kind", kind)
                        .bind("id", id)
                        .bind("limit", limit)
                        .map((row, context) -> storedFact(row))
                        .list());
    }

    /** The facts of the keys, each locked against a newer state. */
    List<StoredFact> lock(Collection<FactKey> keys) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        STORED + " where (f.kind, f.id) in (select * from unnest(:kinds, :ids))" + LOCKED_FIRST)
                .bindArray(
                        "kinds",
                        String.class,
                        keys.stream().map(k -> k.kind().name()).toList())
                .bindArray("ids", UUID.class, keys.stream().map(FactKey::id).toList())
                .bind("limit", keys.size())
                .map((row, context) -> storedFact(row))
                .list());
    }

    long count() {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from fact")
                .mapTo(Long.class)
                .one());
    }

    /** Waits until nobody is taking an annulment; others may go on taking what is said of members. */
    void keepAnnulmentsAway() {
        jdbi.useHandle(handle -> handle.execute("select pg_advisory_xact_lock_shared" + ANNULMENT_LOCK));
    }

    /** Waits until nobody is taking an annulment or what is said of members. */
    void keepOthersAway() {
        jdbi.useHandle(handle -> handle.execute("select pg_advisory_xact_lock" + ANNULMENT_LOCK));
    }

    List<StoredFact> stored(Collection<FactKey> keys) {
        return jdbi.withHandle(handle -> handle.createQuery(OF_KEYS)
                .bindArray(
                        "kinds",
                        String.class,
                        keys.stream().map(key -> key.kind().name()).toList())
                .bindArray("ids", UUID.class, keys.stream().map(FactKey::id).toList())
                .map((row, context) -> storedFact(row))
                .list());
    }

    /** What was said of these members elsewhere than in the register. */
    List<StoredFact> ofMembers(Collection<UUID> members) {
        return jdbi.withHandle(handle -> handle.createQuery(OF_MEMBERS)
                .bindArray(
                        "members",
                        String.class,
                        members.stream().map(UUID::toString).toList())
                .map((row, context) -> storedFact(row))
                .list());
    }

    /** Hands out all facts in chunks, through a cursor: never more than a chunk is in memory. */
    long forEachChunk(Consumer<List<StoredFact>> chunk) {
        return jdbi.withHandle(handle -> {
            long count = 0;
            try (ResultIterator<StoredFact> facts = handle.createQuery(STORED)
                    .setFetchSize(FETCH)
                    .map((row, context) -> storedFact(row))
                    .iterator()) {
                List<StoredFact> gathered = new ArrayList<>(FETCH);
                while (facts.hasNext()) {
                    gathered.add(facts.next());
                    count++;
                    if (gathered.size() == FETCH || !facts.hasNext()) {
                        chunk.accept(gathered);
                        gathered = new ArrayList<>(FETCH);
                    }
                }
            }
            return count;
        });
    }

    private static StoredFact storedFact(ResultSet row) throws SQLException {
        return new StoredFact(key(row), row.getString("state"), row.getBoolean("of_annulled_member"));
    }

    private static FactKey key(ResultSet row) throws SQLException {
        return new FactKey(FactKind.valueOf(row.getString("kind")), row.getObject("id", UUID.class));
    }
}
