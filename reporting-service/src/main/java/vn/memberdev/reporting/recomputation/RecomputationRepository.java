package vn.memberdev.reporting.recomputation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.scope.Unscoped;

/** The table of runs. */
@ApplicationScoped
@Unscoped("a run is about everything, and roles alone decide who may see it")
class RecomputationRepository {

    private final Jdbi jdbi;
    private final ObjectMapper json;

    RecomputationRepository(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    void add(Scope scope, Recomputation run) {
        String differences = write(run.differences());
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into recomputation (id, started_at, finished_at, started_by, facts, contributions,"
                                + " counters, missing, surplus, differences) values (:id, :startedAt, :finishedAt, :by,"
                                + " :facts, :contributions, :counters, :missing, :surplus, cast(:differences as jsonb))")
                .bind("id", run.id())
                .bind("startedAt", run.startedAt().atOffset(ZoneOffset.UTC))
                .bind("finishedAt", run.finishedAt().atOffset(ZoneOffset.UTC))
                .bind("by", scope.subject())
                .bind("facts", run.facts())
                .bind("contributions", run.contributions())
                .bind("counters", run.counters())
                .bind("missing", run.missing())
                .bind("surplus", run.surplus())
                .bind("differences", differences)
                .execute());
    }

    Optional<Recomputation> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select id, started_at, finished_at, facts, contributions,"
                        + " counters, missing, surplus, cast(differences as text) as differences"
                        + " from recomputation where id = :id")
                .bind("id", id)
                .map((row, context) -> recomputation(row))
                .findOne());
    }

    private Recomputation recomputation(ResultSet row) throws SQLException {
        return new Recomputation(
                row.getObject("id", UUID.class),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getObject("finished_at", OffsetDateTime.class).toInstant(),
                row.getLong("facts"),
                row.getLong("contributions"),
                row.getLong("counters"),
                row.getLong("missing"),
                row.getLong("surplus"),
                read(row.getString("differences")));
    }

    private String write(List<Difference> differences) {
        try {
            return json.writeValueAsString(differences);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Difference> read(String differences) {
        try {
            return json.readValue(differences, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
