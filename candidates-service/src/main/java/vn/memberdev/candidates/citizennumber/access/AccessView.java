package vn.memberdev.candidates.citizennumber.access;

import java.time.Instant;
import java.util.UUID;

/**
 * A line of the access log.
 *
 * @param id identity
 * @param candidateId whose data it was
 * @param kind what was done
 * @param purpose why it was shown; code of {@code access-purposes}, absent unless something was shown
 * @param subject who did it, as the token names the caller
 * @param happenedAt when; UTC
 */
public record AccessView(
        UUID id, UUID candidateId, AccessKind kind, String purpose, String subject, Instant happenedAt) {}
