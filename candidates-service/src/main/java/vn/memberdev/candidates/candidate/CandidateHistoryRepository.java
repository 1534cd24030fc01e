package vn.memberdev.candidates.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** What happened to candidates: written in the transaction of the change. */
@ApplicationScoped
class CandidateHistoryRepository {

    private static final String APPEND =
            """
            insert into candidate_history (candidate_id, version, change, effective_on, recorded_at, recorded_by)
            values (:candidateId, :version, :change, :effectiveOn, :recordedAt, :recordedBy)
            """;

    private final Jdbi jdbi;

    CandidateHistoryRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void append(List<HistoryEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch(APPEND);
            for (HistoryEntry entry : entries) {
                batch.bind("candidateId", entry.candidateId())
                        .bind("version", entry.version())
                        .bind("change", entry.change())
                        .bind("effectiveOn", entry.effectiveOn())
                        .bind("recordedAt", entry.recordedAt())
                        .bind("recordedBy", entry.recordedBy())
                        .add();
            }
            batch.execute();
        });
    }
}
