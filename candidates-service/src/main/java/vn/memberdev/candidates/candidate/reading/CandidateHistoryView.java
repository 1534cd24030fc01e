package vn.memberdev.candidates.candidate.reading;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One change in the history of a candidate.
 *
 * @param version the version of the candidate that the change made
 * @param change kind of change; a code of the list {@code candidate-changes}
 * @param effectiveOn the day on which it took effect
 * @param recordedAt when it was recorded; UTC
 * @param recordedBy who recorded it; only for auditors and province officers
 */
public record CandidateHistoryView(
        long version, String change, LocalDate effectiveOn, Instant recordedAt, String recordedBy) {}
