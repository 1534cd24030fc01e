package vn.memberdev.reporting.counter;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.memberdev.platform.scope.Unscoped;

/** The table of counters. */
@ApplicationScoped
class CounterRepository {

    /** In the order of the key, so that writers of the same counters wait for each other and never in a circle. */
    private static final String ADD =
            """
            insert into counter (generation, measure, organisation_id, month, category, amount)
            select :generation, d.measure, d.organisation_id, d.month, d.category, d.amount
              from unnest(:measures, :organisations, :months, :categories, :amounts)
                   as d(measure, organisation_id, month, category, amount)
             order by d.measure, d.organisation_id, d.month, d.category
            on conflict (generation, measure, organisation_id, month, category)
            do update set amount = counter.amount + excluded.amount
            """;

    private final Jdbi jdbi;

    CounterRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void add(long generation, Map<CounterKey, Long> differences) {
        List<CounterKey> keys = List.copyOf(differences.keySet());
        jdbi.useHandle(handle -> handle.createUpdate(ADD)
                .bind("generation", generation)
                .bindArray(
                        "measures",
                        String.class,
                        keys.stream().map(CounterKey::measure).toList())
                .bindArray(
                        "organisations",
                        UUID.class,
                        keys.stream().map(CounterKey::organisationId).toList())
                .bindArray(
                        "months",
                        LocalDate.class,
                        keys.stream().map(CounterKey::month).toList())
                .bindArray(
                        "categories",
                        String.class,
                        keys.stream().map(CounterKey::category).toList())
                .bindArray(
                        "amounts",
                        Long.class,
                        keys.stream().map(differences::get).toList())
                .execute());
    }

    @Unscoped("rows that nobody reads any more")
    int deleteSome(long generation, int limit) {
        return jdbi.withHandle(handle -> handle.createUpdate("delete from counter where ctid = any(array("
                        + "select ctid from counter where generation = :generation limit :limit))")
                .bind("generation", generation)
                .bind("limit", limit)
                .execute());
    }
}
