package vn.memberdev.admissions.organisation.lineage;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.memberdev.admissions.organisation.tree.TreeAsOf;
import vn.memberdev.contracts.organisations.OrganisationOperation;
import vn.memberdev.platform.decision.ActColumns;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.scope.ScopePredicate;
import vn.memberdev.platform.scope.Unscoped;

/** Who followed whom. */
@ApplicationScoped
public class OrganisationLineageRepository {

    private static final String COLUMNS = "e.predecessor_id, e.successor_id, e.operation, e.effective_on,"
            + " e.decision_number, e.decision_decided_on, e.decision_organisation_id";

    private final Jdbi jdbi;

    OrganisationLineageRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public void add(Collection<LineageEdge> edges, Instant recordedAt) {
        jdbi.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch(
                    "insert into organisation_lineage (predecessor_id, successor_id, operation, effective_on,"
                            + " " + ActColumns.NAMES + ", recorded_at) values (:predecessor, :successor, :operation,"
                            + " :effectiveOn, " + ActColumns.PARAMETERS + ", :recordedAt)");
            for (LineageEdge edge : edges) {
                ActColumns.bind(batch, edge.decision())
                        .bind("predecessor", edge.predecessorId())
                        .bind("successor", edge.successorId())
                        .bind("operation", edge.operation().name())
                        .bind("effectiveOn", edge.effectiveOn())
                        .bind("recordedAt", recordedAt.atOffset(ZoneOffset.UTC))
                        .add();
            }
            batch.execute();
        });
    }

    @Unscoped("for the events of an organisation that was found in scope; they carry ids only")
    public List<LineageEdge> edgesOf(UUID organisationId) {
        return jdbi.withHandle(handle -> handle.createQuery("select " + COLUMNS + " from organisation_lineage e"
                        + " where (e.predecessor_id = :id or e.successor_id = :id) and e.corrected_at is null"
                        + " order by e.effective_on, e.predecessor_id, e.successor_id")
                .bind("id", organisationId)
                .map((row, context) -> edge(row))
                .list());
    }

    @Unscoped("organisations that followed out of the caller's scope are part of the lineage, as ids without a name")
    public List<LineageEdge> graphAround(UUID organisationId, OffsetDateTime knownAt) {
        String inForce = " and " + TreeAsOf.inForce("l", knownAt);
        return jdbi.withHandle(handle -> {
            var query = handle.createQuery("with recursive later(id) as (select cast(:id as uuid) union"
                    + " select l.successor_id from organisation_lineage l join later a on l.predecessor_id = a.id"
                    + inForce
                    + "), earlier(id) as (select cast(:id as uuid) union"
                    + " select l.predecessor_id from organisation_lineage l join earlier b on l.successor_id = b.id"
                    + inForce
                    + ") select " + COLUMNS
                    + " from organisation_lineage e where (e.predecessor_id in (select id from later)"
                    + " or e.successor_id in (select id from earlier))" + inForce.replace("l.", "e.")
                    + " order by e.effective_on, e.predecessor_id, e.successor_id");
            if (knownAt != null) {
                query.bind("knownAt", knownAt);
            }
            return query.bind("id", organisationId)
                    .map((row, context) -> edge(row))
                    .list();
        });
    }

    /** The organisations of a lineage as they are or last were; the name only of those that the caller may see. */
    public List<LineageView.Node> nodes(Scope scope, Collection<UUID> ids) {
        return jdbi.withHandle(handle -> handle.createQuery("select o.id, o.ended_on, p.name, p.kind, p.code, (select"
                        + " min(f.valid_from) from"
                        + " organisation_period f"
                        + " where f.organisation_id"
                        + " = o.id)"
                        + " as began,"
                        + " " + ScopePredicate.sql("o.id") + " as visible from organisation o join lateral"
                        + " (select q.name, q.kind, q.code from organisation_period q where q.organisation_id = o.id"
                        + " order by q.valid_from desc limit 1) p on true where o.id = any(:ids) order by began, o.id")
                .bindArray("ids", UUID.class, ids.toArray())
                .bindMap(ScopePredicate.params(scope))
                .map((row, context) -> LineageView.Node.of(row))
                .list());
    }

    /** Takes the edges to those that followed out of force: the end that they came from is taken back. */
    public void takeBack(UUID predecessorId, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate("update organisation_lineage set corrected_at = :at"
                        + " where predecessor_id = :id and corrected_at is null")
                .bind("id", predecessorId)
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .execute());
    }

    private static LineageEdge edge(ResultSet row) throws SQLException {
        return new LineageEdge(
                row.getObject("predecessor_id", UUID.class),
                row.getObject("successor_id", UUID.class),
                OrganisationOperation.valueOf(row.getString("operation")),
                row.getObject("effective_on", LocalDate.class),
                ActColumns.read(row));
    }
}
