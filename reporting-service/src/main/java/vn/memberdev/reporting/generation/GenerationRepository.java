package vn.memberdev.reporting.generation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.memberdev.platform.lock.AdvisoryLocks;
import vn.memberdev.platform.scope.Unscoped;

/** The table of generations, and the lock on which of them are open. */
@ApplicationScoped
@Unscoped("a generation is about everything, and roles alone decide who may see it")
class GenerationRepository {

    private static final String COLUMNS =
            "id, rules, source, phase, started_at, started_by, facts_all, facts_done, last_kind,"
                    + " last_id, worked_millis, contributions, counters, missing, surplus, finished_at, failure, cleaned_at";

    private static final int LOCK = AdvisoryLocks.FIGURE_GENERATIONS;

    private final Jdbi jdbi;

    GenerationRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void lockShared() {
        jdbi.useHandle(handle -> handle.execute("select pg_advisory_xact_lock_shared(" + LOCK + ", 1)"));
    }

    void lock() {
        jdbi.useHandle(handle -> handle.execute("select pg_advisory_xact_lock(" + LOCK + ", 1)"));
    }

    boolean tryLockBuilder() {
        return jdbi.withHandle(handle -> handle.createQuery("select pg_try_advisory_xact_lock(" + LOCK + ", 2)")
                .mapTo(Boolean.class)
                .one());
    }

    /** The newest first. */
    List<Generation> list(int limit) {
        return query("order by id desc limit " + limit);
    }

    /** Live and being built, the oldest first. */
    List<Generation> open() {
        return query("where phase in ('LIVE', 'READING', 'BUILDING', 'CHECKING') order by id");
    }

    /** Those that are neither, and have rows. */
    List<Generation> uncleaned() {
        return query("where phase in ('RETIRED', 'ABORTED', 'FAILED') and cleaned_at is null order by id");
    }

    Optional<Generation> find(long id) {
        return jdbi.withHandle(handle -> handle.createQuery("select " + COLUMNS + " from generation where id = :id")
                .bind("id", id)
                .map((row, context) -> generation(row))
                .findOne());
    }

    /** Whether the live one, or one begun after it, is of these rules or newer ones. */
    boolean isTried(int rules) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select exists (select 1 from generation where rules >= :rules and id >= "
                                + GenerationSql.LIVE + ")")
                        .bind("rules", rules)
                        .mapTo(Boolean.class)
                        .one());
    }

    long add(int rules, Source source, Instant at, String by, long facts) {
        return jdbi.withHandle(
                handle -> handle.createQuery("insert into generation (rules, source, phase, started_at, started_by,"
                                + " facts_all) values (:rules, :source, :phase, :at, :by, :facts) returning id")
                        .bind("rules", rules)
                        .bind("source", source.name())
                        .bind("phase", source.firstPhase().name())
                        .bind("at", at.atOffset(ZoneOffset.UTC))
                        .bind("by", by)
                        .bind("facts", facts)
                        .mapTo(Long.class)
                        .one());
    }

    void advance(long id, int facts, String lastKind, UUID lastId) {
        jdbi.useHandle(handle -> handle.createUpdate("update generation set facts_done = facts_done + :facts,"
                        + " facts_all = greatest(facts_all, facts_done + :facts),"
                        + " last_kind = :lastKind, last_id = :lastId where id = :id")
                .bind("id", id)
                .bind("facts", facts)
                .bind("lastKind", lastKind)
                .bind("lastId", lastId)
                .execute());
    }

    void worked(long id, long millis) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update generation set worked_millis = worked_millis + :millis where id = :id")
                .bind("id", id)
                .bind("millis", millis)
                .execute());
    }

    void checked(long id, Generation.Check check) {
        jdbi.useHandle(handle -> handle.createUpdate("update generation set contributions = :contributions,"
                        + " counters = :counters, missing = :missing, surplus = :surplus where id = :id")
                .bind("id", id)
                .bind("contributions", check.contributions())
                .bind("counters", check.counters())
                .bind("missing", check.missing())
                .bind("surplus", check.surplus())
                .execute());
    }

    void phase(long id, Phase phase) {
        jdbi.useHandle(handle -> handle.createUpdate("update generation set phase = :phase where id = :id")
                .bind("id", id)
                .bind("phase", phase.name())
                .execute());
    }

    void finish(long id, Phase phase, Instant at, String failure) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update generation set phase = :phase, finished_at = :at, failure = :failure where id = :id")
                .bind("id", id)
                .bind("phase", phase.name())
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .bind("failure", failure)
                .execute());
    }

    void cleaned(long id, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate("update generation set cleaned_at = :at where id = :id")
                .bind("id", id)
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .execute());
    }

    private List<Generation> query(String which) {
        return jdbi.withHandle(handle -> handle.createQuery("select " + COLUMNS + " from generation " + which)
                .map((row, context) -> generation(row))
                .list());
    }

    private static Generation generation(ResultSet row) throws SQLException {
        row.getLong("missing");
        Generation.Check check = row.wasNull()
                ? null
                : new Generation.Check(
                        row.getLong("contributions"),
                        row.getLong("counters"),
                        row.getLong("missing"),
                        row.getLong("surplus"));
        return new Generation(
                row.getLong("id"),
                row.getInt("rules"),
                Source.valueOf(row.getString("source")),
                Phase.valueOf(row.getString("phase")),
                instant(row, "started_at"),
                row.getString("started_by"),
                new Generation.Progress(
                        row.getLong("facts_all"),
                        row.getLong("facts_done"),
                        row.getString("last_kind"),
                        row.getObject("last_id", UUID.class),
                        row.getLong("worked_millis")),
                check,
                instant(row, "finished_at"),
                row.getString("failure"),
                instant(row, "cleaned_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
