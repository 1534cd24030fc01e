package vn.memberdev.reporting.recomputation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import vn.memberdev.platform.lock.AdvisoryLocks;
import vn.memberdev.platform.scope.Unscoped;
import vn.memberdev.reporting.recomputation.Difference.Side;
import vn.memberdev.reporting.recomputation.Difference.What;

/**
 * Compares what the facts ask for with what is stored. The database holds the recomputed rows, in a table that ends
 * with the transaction; so the memory of the service stays flat however many facts there are.
 */
@ApplicationScoped
@Unscoped("the proof is about everything; it shows ids and codes to operators only")
class ComparisonRepository {

    private static final String CONTRIBUTION =
            "fact_kind, fact_id, measure, organisation_id, on_date, category, amount";

    private static final String RECOMPUTED = "select " + CONTRIBUTION + " from recomputed";

    private static final String STORED = "select " + CONTRIBUTION + " from contribution where generation = :generation";

    private static final String RECOMPUTED_COUNTERS =
            """
            select measure, organisation_id, cast(date_trunc('month', on_date) as date) as month, category,
                   cast(sum(amount) as bigint) as amount
              from recomputed group by 1, 2, 3, 4 having sum(amount) <> 0
            """;

    /** A counter of 0 is the same as none. */
    private static final String STORED_COUNTERS =
            "select measure, organisation_id, month, category, amount from counter where generation = :generation and amount <> 0";

    private final Jdbi jdbi;

    ComparisonRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Whether no other run is going on; holds until the end of the transaction. */
    boolean tryStart() {
        return jdbi.withHandle(handle -> handle.createQuery("select pg_try_advisory_xact_lock(:lock, 0)")
                .bind("lock", AdvisoryLocks.COMPARISON)
                .mapTo(Boolean.class)
                .one());
    }

    void createTable() {
        jdbi.useHandle(handle -> handle.execute("create temporary table recomputed on commit drop as select "
                + CONTRIBUTION + " from contribution with no data"));
    }

    void store(RecomputedRows rows) {
        jdbi.useHandle(handle -> handle.createUpdate("insert into recomputed (" + CONTRIBUTION + ") select "
                        + CONTRIBUTION + " from unnest(:kinds, :ids, :measures, :organisations, :dates, :categories,"
                        + " :amounts) as r(" + CONTRIBUTION + ")")
                .bindArray("kinds", String.class, rows.kinds())
                .bindArray("ids", UUID.class, rows.ids())
                .bindArray("measures", String.class, rows.measures())
                .bindArray("organisations", UUID.class, rows.organisations())
                .bindArray("dates", LocalDate.class, rows.dates())
                .bindArray("categories", String.class, rows.categories())
                .bindArray("amounts", Long.class, rows.amounts())
                .execute());
    }

    void analyze() {
        jdbi.useHandle(handle -> handle.execute("analyze recomputed"));
    }

    long contributions() {
        return count(RECOMPUTED, 0);
    }

    long counters() {
        return count(RECOMPUTED_COUNTERS, 0);
    }

    long differing(long generation, What what, Side side) {
        return count(onOneSide(what, side), generation);
    }

    /** The first rows that are on one side only. */
    List<Difference> differences(long generation, What what, Side side, int limit) {
        boolean contribution = what == What.CONTRIBUTION;
        String columns = contribution
                ? CONTRIBUTION
                : "null as fact_kind, null as fact_id, measure, organisation_id, month as on_date, category, amount";
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select " + columns + " from (" + onOneSide(what, side) + ") d limit :limit")
                .bind("generation", generation)
                .bind("limit", limit)
                .map((row, context) -> new Difference(
                        what,
                        side,
                        row.getString("fact_kind"),
                        contribution ? row.getObject("fact_id", UUID.class) : null,
                        row.getString("measure"),
                        row.getObject("organisation_id", UUID.class),
                        row.getObject("on_date", LocalDate.class),
                        row.getString("category"),
                        row.getLong("amount")))
                .list());
    }

    private static String onOneSide(What what, Side side) {
        String recomputed = what == What.CONTRIBUTION ? RECOMPUTED : RECOMPUTED_COUNTERS;
        String stored = what == What.CONTRIBUTION ? STORED : STORED_COUNTERS;
        return side == Side.MISSING ? recomputed + " except " + stored : stored + " except " + recomputed;
    }

    private long count(String rows, long generation) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from (" + rows + ") r")
                .configure(SqlStatements.class, settings -> settings.setUnusedBindingAllowed(true))
                .bind("generation", generation)
                .mapTo(Long.class)
                .one());
    }
}
