package vn.memberdev.candidates.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.memberdev.candidates.Acts;
import vn.memberdev.contracts.organisations.OrganisationState;
import vn.memberdev.platform.decision.ActColumns;
import vn.memberdev.platform.lock.AdvisoryLocks;
import vn.memberdev.platform.scope.Unscoped;

/** The ends of organisations: from the replica of the tree, with the decisions that this service keeps of them. */
@ApplicationScoped
class OrganisationEndRepository {

    private static final String STORE =
            """
            insert into organisation_end (organisation_id, version, %s)
            values (:id, :version, %s)
                on conflict (organisation_id) do update
               set version = excluded.version, decision_number = excluded.decision_number,
                   decision_decided_on = excluded.decision_decided_on,
                   decision_organisation_id = excluded.decision_organisation_id
             where organisation_end.version < excluded.version
            """
                    .formatted(ActColumns.NAMES, ActColumns.PARAMETERS);

    private static final String FIND =
            """
            select u.org_id, u.ended_on, u.successors,
                   (select s.org_id from org_unit s
                     where cardinality(u.successors) = 1 and s.org_id = u.successors[1]) as follower_id,
                   e.decision_number, e.decision_decided_on, e.decision_organisation_id
              from org_unit u left join organisation_end e on e.organisation_id = u.org_id
             where u.org_id = any(:ids) and u.ended_on is not null
            """;

    private final Jdbi jdbi;

    OrganisationEndRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void store(List<OrganisationState> ended) {
        if (ended.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch(STORE);
            for (OrganisationState state : ended) {
                ActColumns.bind(batch, Acts.of(state.ended().decision()))
                        .bind("id", state.id())
                        .bind("version", state.version())
                        .add();
            }
            batch.execute();
        });
    }

    /** Waits until no change of the tree is on its way, and lets none begin until the transaction is over. */
    void lockTree() {
        lock("select pg_advisory_xact_lock_shared(:lock, 0)");
    }

    /** Waits until nobody is being put anywhere, and lets nobody be until the transaction is over. */
    void lockPlacements() {
        lock("select pg_advisory_xact_lock(:lock, 0)");
    }

    private void lock(String statement) {
        jdbi.useHandle(handle -> handle.createQuery(statement)
                .bind("lock", AdvisoryLocks.PLACEMENTS)
                .mapToMap()
                .one());
    }

    @Unscoped("where the records of an ended organisation go is a question of the tree, who asks")
    Map<UUID, EndedOrganisation> find(Collection<UUID> ids) {
        return jdbi.withHandle(handle ->
                handle.createQuery(FIND).bind("ids", ids.toArray(UUID[]::new)).map((row, context) -> end(row)).stream()
                        .collect(Collectors.toMap(EndedOrganisation::id, Function.identity())));
    }

    private static EndedOrganisation end(ResultSet row) throws SQLException {
        return new EndedOrganisation(
                row.getObject("org_id", UUID.class),
                row.getObject("ended_on", LocalDate.class),
                Arrays.asList((UUID[]) row.getArray("successors").getArray()),
                row.getObject("follower_id", UUID.class),
                Acts.decisionOf(ActColumns.read(row)));
    }
}
