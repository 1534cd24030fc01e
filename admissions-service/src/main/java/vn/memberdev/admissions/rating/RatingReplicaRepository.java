package vn.memberdev.admissions.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.memberdev.contracts.ratings.OrganisationRatingState;
import vn.memberdev.contracts.ratings.RatingResult;
import vn.memberdev.platform.scope.Unscoped;

/** The tables of the replica. */
@ApplicationScoped
class RatingReplicaRepository {

    private final Jdbi jdbi;

    RatingReplicaRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Unscoped("the organisations were found in scope before")
    List<KnownRating> listStanding(Collection<UUID> organisations, int fromYear, LocalDate on) {
        return jdbi.withHandle(handle -> handle.createQuery("select distinct on (r.organisation_id, r.year)"
                        + " r.organisation_id, r.year, r.organisation_kind as rated_as, s.outcome, s.category"
                        + " from organisation_rating r join organisation_rating_result s on s.rating_id = r.id"
                        + " where r.organisation_id = any(:organisations) and r.year >= :fromYear"
                        + " and s.decided_on <= :on order by r.organisation_id, r.year, s.ordinal desc")
                .bindArray("organisations", UUID.class, organisations.toArray())
                .bind("fromYear", fromYear)
                .bind("on", on)
                .map(ConstructorMapper.of(KnownRating.class))
                .list());
    }

    /** Takes states of different ratings; one that is not newer than what is stored is passed over. */
    void store(Collection<OrganisationRatingState> states) {
        jdbi.useHandle(handle -> {
            List<OrganisationRatingState> taken = new ArrayList<>();
            for (OrganisationRatingState state : states) {
                if (isTaken(handle, state)) {
                    taken.add(state);
                }
            }
            if (!taken.isEmpty()) {
                replaceResults(handle, taken);
            }
        });
    }

    private static boolean isTaken(Handle handle, OrganisationRatingState state) {
        return handle.createUpdate("insert into organisation_rating (id, version, organisation_id, year,"
                                + " organisation_kind, recorded_at) values (:id, :version, :organisationId, :year,"
                                + " :kind, :recordedAt) on conflict (id) do update set version = excluded.version,"
                                + " organisation_id = excluded.organisation_id, year = excluded.year,"
                                + " organisation_kind = excluded.organisation_kind, recorded_at = excluded.recorded_at"
                                + " where organisation_rating.version < excluded.version")
                        .bind("id", state.id())
                        .bind("version", state.version())
                        .bind("organisationId", state.organisationId())
                        .bind("year", state.year())
                        .bind("kind", state.organisationKind().name())
                        .bind("recordedAt", state.recordedAt())
                        .execute()
                == 1;
    }

    private static void replaceResults(Handle handle, List<OrganisationRatingState> taken) {
        handle.createUpdate("delete from organisation_rating_result where rating_id = any(:ids)")
                .bindArray(
                        "ids",
                        UUID.class,
                        taken.stream().map(OrganisationRatingState::id).toArray())
                .execute();
        PreparedBatch batch = handle.prepareBatch("insert into organisation_rating_result (rating_id, ordinal,"
                + " decided_on, outcome, category) values (:id, :ordinal, :decidedOn, :outcome, :category)");
        for (OrganisationRatingState state : taken) {
            List<RatingResult> results = new ArrayList<>(state.revisions() == null ? List.of() : state.revisions());
            results.add(state.result());
            for (int ordinal = 0; ordinal < results.size(); ordinal++) {
                RatingResult result = results.get(ordinal);
                batch.bind("id", state.id())
                        .bind("ordinal", ordinal)
                        .bind("decidedOn", result.decision().decidedOn())
                        .bind("outcome", result.outcome().name())
                        .bind("category", result.category())
                        .add();
            }
        }
        batch.execute();
    }
}
