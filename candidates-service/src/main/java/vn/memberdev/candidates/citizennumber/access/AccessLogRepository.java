package vn.memberdev.candidates.citizennumber.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.scope.ScopePredicate;

/** The only place that reads the access log and adds to it. */
@ApplicationScoped
class AccessLogRepository {

    private final Jdbi jdbi;

    AccessLogRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void add(AccessView access) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into candidate_access (id, candidate_id, kind, purpose, subject, happened_at)"
                                + " values (:id, :candidateId, :kind, :purpose, :subject, :happenedAt)")
                .bind("id", access.id())
                .bind("candidateId", access.candidateId())
                .bind("kind", access.kind().name())
                .bind("purpose", access.purpose())
                .bind("subject", access.subject())
                .bind("happenedAt", access.happenedAt().atOffset(ZoneOffset.UTC))
                .execute());
    }

    /** Lines of a candidate, newest first, before the one the last page ended with. */
    List<AccessView> page(Scope scope, UUID candidateId, UUID before, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select a.id, a.candidate_id, a.kind, a.purpose, a.subject, a.happened_at"
                                + " from candidate_access a join candidate c on c.id = a.candidate_id"
                                + " where a.candidate_id = :candidateId and a.id < :before and "
                                + ScopePredicate.sql("c.organisation_id") + " order by a.id desc limit :limit")
                .bind("candidateId", candidateId)
                .bind("before", before)
                .bind("limit", limit)
                .bindMap(ScopePredicate.params(scope))
                .map((row, context) -> new AccessView(
                        row.getObject("id", UUID.class),
                        row.getObject("candidate_id", UUID.class),
                        AccessKind.valueOf(row.getString("kind")),
                        row.getString("purpose"),
                        row.getString("subject"),
                        row.getObject("happened_at", OffsetDateTime.class).toInstant()))
                .list());
    }
}
