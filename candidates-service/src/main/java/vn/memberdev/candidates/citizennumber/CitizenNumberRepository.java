package vn.memberdev.candidates.citizennumber;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.scope.ScopePredicate;
import vn.memberdev.platform.scope.Unscoped;

/** The only place that reads and writes sealed citizen numbers. */
@ApplicationScoped
class CitizenNumberRepository {

    /** Candidates with the same number that are shown; more than one is rare. */
    private static final int MOST_DUPLICATES = 20;

    private static final String COLUMNS =
            "n.candidate_id, n.version, n.changed_at, n.key_id, n.ciphertext, n.blind_index";

    private static final String IN_SCOPE = ScopePredicate.sql("c.organisation_id");

    private static final RowMapper<StoredCitizenNumber> ROW = (row, context) -> new StoredCitizenNumber(
            row.getObject("candidate_id", UUID.class),
            row.getLong("version"),
            row.getObject("changed_at", OffsetDateTime.class).toInstant(),
            row.getString("key_id"),
            row.getBytes("ciphertext"),
            row.getBytes("blind_index"));

    /** Another candidate with the same number; outside the scope only that there is one may be shown. */
    record SameNumber(UUID candidateId, boolean inScope) {}

    private final Jdbi jdbi;

    CitizenNumberRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Optional<StoredCitizenNumber> find(Scope scope, UUID candidateId) {
        return find(scope, candidateId, "");
    }

    /** As {@link #find}, locked until the transaction ends. */
    Optional<StoredCitizenNumber> findForChange(Scope scope, UUID candidateId) {
        return find(scope, candidateId, " for update of n");
    }

    private Optional<StoredCitizenNumber> find(Scope scope, UUID candidateId, String lock) {
        return jdbi.withHandle(handle -> handle.createQuery("select " + COLUMNS
                        + " from candidate_citizen_number n join candidate c on c.id = n.candidate_id"
                        + " where n.candidate_id = :id and " + IN_SCOPE + lock)
                .bind("id", candidateId)
                .bindMap(ScopePredicate.params(scope))
                .map(ROW)
                .findOne());
    }

    /** Other candidates whose number has one of the indexes. */
    List<SameNumber> withIndex(Scope scope, List<byte[]> indexes, UUID except) {
        return jdbi.withHandle(handle -> handle.createQuery("select n.candidate_id, " + IN_SCOPE + " as in_scope"
                        + " from candidate_citizen_number n join candidate c on c.id = n.candidate_id"
                        + " where n.blind_index in (<indexes>) and n.candidate_id <> :except"
                        + " order by n.candidate_id limit " + MOST_DUPLICATES)
                .bindList("indexes", indexes)
                .bind("except", except)
                .bindMap(ScopePredicate.params(scope))
                .map((row, context) ->
                        new SameNumber(row.getObject("candidate_id", UUID.class), row.getBoolean("in_scope")))
                .list());
    }

    /** Whether it was added: not if another call was faster. */
    @Unscoped("writes what the caller was just allowed to")
    boolean add(StoredCitizenNumber number) {
        return jdbi.withHandle(handle -> handle.createUpdate("insert into candidate_citizen_number"
                                + " (candidate_id, version, changed_at, key_id, ciphertext, blind_index)"
                                + " values (:candidateId, :version, :changedAt, :keyId, :ciphertext, :blindIndex)"
                                + " on conflict (candidate_id) do nothing")
                        .bindMap(values(number))
                        .execute())
                == 1;
    }

    /** Writes over the row that was locked before. */
    void replace(StoredCitizenNumber number) {
        jdbi.useHandle(handle -> handle.createUpdate("update candidate_citizen_number set version = :version,"
                        + " changed_at = :changedAt, key_id = :keyId, ciphertext = :ciphertext,"
                        + " blind_index = :blindIndex where candidate_id = :candidateId")
                .bindMap(values(number))
                .execute());
    }

    /** Numbers that are not under a key, by candidate, locked; those another call holds are left out. */
    @Unscoped("keys are changed for the whole service; no caller sees a number")
    List<StoredCitizenNumber> notUnderKey(String keyId, UUID after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("select " + COLUMNS
                        + " from candidate_citizen_number n where n.key_id <> :keyId and n.candidate_id > :after"
                        + " order by n.candidate_id limit :limit for update skip locked")
                .bind("keyId", keyId)
                .bind("after", after)
                .bind("limit", limit)
                .map(ROW)
                .list());
    }

    @Unscoped("a count for the operator; no caller sees a number")
    long countNotUnderKey(String keyId) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select count(*) from candidate_citizen_number n where n.key_id <> :keyId")
                        .bind("keyId", keyId)
                        .mapTo(Long.class)
                        .one());
    }

    private static Map<String, Object> values(StoredCitizenNumber number) {
        return Map.of(
                "candidateId", number.candidateId(),
                "version", number.version(),
                "changedAt", number.changedAt().atOffset(ZoneOffset.UTC),
                "keyId", number.keyId(),
                "ciphertext", number.ciphertext(),
                "blindIndex", number.blindIndex());
    }
}
