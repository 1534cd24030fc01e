package vn.memberdev.reporting.generation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.memberdev.platform.scope.Unscoped;
import vn.memberdev.reporting.fact.FactKey;
import vn.memberdev.reporting.fact.FactKind;

/** Facts whose newest state a generation does not have yet. */
@ApplicationScoped
@Unscoped("work that replicas leave to each other; nobody is answered from here")
class OwedRepository {

    private static final String KEYS = " from unnest(:kinds, :ids) as k(kind, id)";

    private final Jdbi jdbi;

    OwedRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void add(long generation, Collection<FactKey> facts) {
        execute(
                "insert into generation_owed (generation, fact_kind, fact_id) select :generation, k.kind, k.id" + KEYS
                        + " on conflict do nothing",
                generation,
                facts);
    }

    void remove(long generation, Collection<FactKey> facts) {
        execute(
                "delete from generation_owed o using (select k.kind, k.id" + KEYS + ") k"
                        + " where o.generation = :generation and o.fact_kind = k.kind and o.fact_id = k.id",
                generation,
                facts);
    }

    List<FactKey> first(long generation, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("select fact_kind, fact_id from generation_owed"
                        + " where generation = :generation order by fact_kind, fact_id limit :limit")
                .bind("generation", generation)
                .bind("limit", limit)
                .map((row, context) ->
                        new FactKey(FactKind.valueOf(row.getString("fact_kind")), row.getObject("fact_id", UUID.class)))
                .list());
    }

    private void execute(String sql, long generation, Collection<FactKey> facts) {
        jdbi.useHandle(handle -> handle.createUpdate(sql)
                .bind("generation", generation)
                .bindArray(
                        "kinds",
                        String.class,
                        facts.stream().map(fact -> fact.kind().name()).toList())
                .bindArray("ids", UUID.class, facts.stream().map(FactKey::id).toList())
                .execute());
    }
}
