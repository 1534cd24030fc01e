package vn.memberdev.candidates.candidate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.candidates.candidate.change.CandidateChange;
import vn.memberdev.platform.outbox.OutboxEvent;

/**
 * One change of a candidate: what, when it took effect, when and by whom it was recorded. No personal data.
 *
 * @param candidateId the candidate
 * @param version the version the change led to
 * @param change what happened, in the words of the event: {@code candidate-removed}
 * @param effectiveOn business date, or null if only the time of recording counts
 * @param recordedAt when it was recorded
 * @param recordedBy subject of the caller, or null if a register reported it
 */
record HistoryEntry(
        UUID candidateId, long version, String change, LocalDate effectiveOn, Instant recordedAt, String recordedBy) {

    static HistoryEntry of(Candidate candidate, CandidateChange change, OutboxEvent event, String actor) {
        String[] words = event.type().split("\\.", -1);
        return new HistoryEntry(
                candidate.id(),
                candidate.eventVersion(),
                words[words.length - 2],
                change.effectiveOn(),
                candidate.changedAt(),
                actor);
    }
}
