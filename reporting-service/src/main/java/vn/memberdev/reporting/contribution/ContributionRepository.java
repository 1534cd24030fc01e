package vn.memberdev.reporting.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;
import vn.memberdev.platform.scope.Unscoped;
import vn.memberdev.reporting.fact.FactKey;
import vn.memberdev.reporting.fact.FactKind;

/** The table of contributions, whole batches at a time. */
@ApplicationScoped
class ContributionRepository {

    private static final String OF_FACTS =
            """
            select c.fact_kind, c.fact_id, c.measure, c.organisation_id, c.on_date, c.category, c.amount
              from unnest(:kinds, :ids) as f(kind, id)
              join contribution c on c.generation = :generation and c.fact_kind = f.kind and c.fact_id = f.id
            """;

    private static final String ROWS =
            " from unnest(:kinds, :ids, :measures, :organisations, :dates, :categories, :amounts)"
                    + " as r(fact_kind, fact_id, measure, organisation_id, on_date, category, amount)";

    private static final String REMOVE =
            "delete from contribution c using (select fact_kind, fact_id, measure, organisation_id, on_date, category"
                    + ROWS + ") r"
                    + " where c.generation = :generation and c.fact_kind = r.fact_kind and c.fact_id = r.fact_id and c.measure = r.measure"
                    + " and c.organisation_id = r.organisation_id and c.on_date = r.on_date and c.category = r.category";

    private static final String PUT =
            "insert into contribution (generation, fact_kind, fact_id, measure, organisation_id, on_date, category, amount)"
                    + " select :generation, r.fact_kind, r.fact_id, r.measure, r.organisation_id, r.on_date, r.category, r.amount"
                    + ROWS
                    + " on conflict (generation, fact_kind, fact_id, measure, organisation_id, on_date, category)"
                    + " do update set amount = excluded.amount";

    private final Jdbi jdbi;

    ContributionRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Unscoped("what a changed fact contributed before, to take it back; nobody is answered from here")
    List<Entry> of(long generation, Collection<FactKey> facts) {
        return jdbi.withHandle(handle -> handle.createQuery(OF_FACTS)
                .bind("generation", generation)
                .bindArray(
                        "kinds",
                        String.class,
                        facts.stream().map(f -> f.kind().name()).toList())
                .bindArray("ids", UUID.class, facts.stream().map(FactKey::id).toList())
                .map((row, context) -> new Entry(
                        new FactKey(FactKind.valueOf(row.getString("fact_kind")), row.getObject("fact_id", UUID.class)),
                        new Contribution(
                                Measure.valueOf(row.getString("measure")),
                                row.getObject("organisation_id", UUID.class),
                                row.getObject("on_date", LocalDate.class),
                                row.getString("category"),
                                row.getLong("amount"))))
                .list());
    }

    void remove(long generation, List<Entry> entries) {
        execute(REMOVE, generation, entries);
    }

    void put(long generation, List<Entry> entries) {
        execute(PUT, generation, entries);
    }

    /** Deletes some contributions of a generation; how many there were. */
    @Unscoped("rows that nobody reads any more")
    int deleteSome(long generation, int limit) {
        return jdbi.withHandle(handle -> handle.createUpdate("delete from contribution where ctid = any(array("
                        + "select ctid from contribution where generation = :generation limit :limit))")
                .bind("generation", generation)
                .bind("limit", limit)
                .execute());
    }

    private void execute(String sql, long generation, List<Entry> entries) {
        if (!entries.isEmpty()) {
            jdbi.useHandle(handle -> bind(handle.createUpdate(sql).bind("generation", generation), entries)
                    .execute());
        }
    }

    private static <T extends SqlStatement<T>> T bind(T statement, List<Entry> entries) {
        List<Contribution> rows = entries.stream().map(Entry::contribution).toList();
        return statement
                .bindArray(
                        "kinds",
                        String.class,
                        entries.stream().map(e -> e.fact().kind().name()).toList())
                .bindArray(
                        "ids",
                        UUID.class,
                        entries.stream().map(e -> e.fact().id()).toList())
                .bindArray(
                        "measures",
                        String.class,
                        rows.stream().map(r -> r.measure().name()).toList())
                .bindArray(
                        "organisations",
                        UUID.class,
                        rows.stream().map(Contribution::organisationId).toList())
                .bindArray(
                        "dates",
                        LocalDate.class,
                        rows.stream().map(Contribution::onDate).toList())
                .bindArray(
                        "categories",
                        String.class,
                        rows.stream().map(Contribution::category).toList())
                .bindArray(
                        "amounts",
                        Long.class,
                        rows.stream().map(Contribution::amount).toList());
    }

    /** A stored contribution with the fact it comes from. */
    record Entry(FactKey fact, Contribution contribution) {}
}
