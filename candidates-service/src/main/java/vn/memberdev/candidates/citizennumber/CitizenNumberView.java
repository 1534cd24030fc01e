package vn.memberdev.candidates.citizennumber;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A citizen number as callers see it.
 *
 * @param candidateId whose it is
 * @param version version of the number, not of the candidate; also the entity tag
 * @param citizenNumber the last three digits, the others hidden
 * @param warnings what does not fit; the number is kept all the same
 * @param recordedAt when it was recorded or last changed; UTC
 */
public record CitizenNumberView(
        UUID candidateId, long version, String citizenNumber, List<Warning> warnings, Instant recordedAt) {}
