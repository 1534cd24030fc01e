package vn.memberdev.admissions.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.memberdev.contracts.candidates.CandidateState;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.scope.ScopePredicate;

/** The table of the replica. */
@ApplicationScoped
class CandidateReplicaRepository {

    private final Jdbi jdbi;

    CandidateReplicaRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The candidates that are known, those out of scope marked as such. */
    Map<UUID, KnownCandidate> find(Scope scope, Collection<UUID> ids) {
        return jdbi.withHandle(handle -> handle
                .createQuery(
                        "select c.candidate_id as id, c.organisation_id, c.status, c.birth_year, c.sex, c.cleared_on, "
                                + ScopePredicate.sql("c.organisation_id") + " as in_scope from candidate_replica c"
                                + " where c.candidate_id = any(:ids)")
                .bindArray("ids", UUID.class, ids.toArray())
                .bindMap(ScopePredicate.params(scope))
                .map(ConstructorMapper.of(KnownCandidate.class))
                .stream()
                .collect(Collectors.toMap(KnownCandidate::id, Function.identity())));
    }

    /** Takes states of different candidates; one that is not newer than what is stored is passed over. */
    void store(Collection<CandidateState> states) {
        jdbi.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch("insert into candidate_replica (candidate_id, version,"
                    + " organisation_id, status, birth_year, sex, cleared_on, recorded_at) values (:id, :version,"
                    + " :organisationId, :status, :birthYear, :sex, :clearedOn, :recordedAt)"
                    + " on conflict (candidate_id) do update set version = excluded.version,"
                    + " organisation_id = excluded.organisation_id, status = excluded.status,"
                    + " birth_year = excluded.birth_year, sex = excluded.sex, cleared_on = excluded.cleared_on,"
                    + " recorded_at = excluded.recorded_at where candidate_replica.version < excluded.version");
            for (CandidateState state : states) {
                batch.bind("id", state.id())
                        .bind("version", state.version())
                        .bind("organisationId", state.organisationId())
                        .bind("status", state.status().name())
                        .bind("birthYear", state.birthYear())
                        .bind("sex", state.sex().name())
                        .bind(
                                "clearedOn",
                                state.clearance() == null
                                        ? null
                                        : state.clearance().clearedOn())
                        .bind("recordedAt", state.recordedAt())
                        .add();
            }
            batch.execute();
        });
    }
}
