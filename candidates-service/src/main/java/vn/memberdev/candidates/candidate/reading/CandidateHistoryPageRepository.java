package vn.memberdev.candidates.candidate.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.scope.ScopePredicate;

/** Reads what happened to a candidate, page by page. */
@ApplicationScoped
class CandidateHistoryPageRepository {

    private static final String PAGE =
            "select h.version, h.change, h.effective_on, h.recorded_at, h.recorded_by from candidate_history h"
                    + " join candidate c on c.id = h.candidate_id"
                    + " where h.candidate_id = :candidateId and h.version > :after and "
                    + ScopePredicate.sql("c.organisation_id") + " order by h.version limit :rows";

    private final Jdbi jdbi;

    CandidateHistoryPageRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Changes of a candidate, oldest first.
     *
     * @param withRecorder whether the answer says who recorded them
     * @param after the version that the page before ended with, or 0
     */
    List<CandidateHistoryView> page(Scope scope, UUID candidateId, boolean withRecorder, long after, int rows) {
        return jdbi.withHandle(handle -> handle.createQuery(PAGE)
                .bind("candidateId", candidateId)
                .bind("after", after)
                .bind("rows", rows)
                .bindMap(ScopePredicate.params(scope))
                .map((row, context) -> view(row, withRecorder))
                .list());
    }

    private static CandidateHistoryView view(ResultSet row, boolean withRecorder) throws SQLException {
        return new CandidateHistoryView(
                row.getLong("version"),
                row.getString("change"),
                row.getObject("effective_on", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                withRecorder ? row.getString("recorded_by") : null);
    }
}
