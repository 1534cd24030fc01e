package vn.memberdev.admissions.organisation.history;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * Why a record of the register is no longer in force.
 *
 * @param correctedAt since when; what was known before still has the record
 * @param correctedBy who corrected it, as the token names the caller
 * @param reason what was wrong
 */
@Embeddable
public record Correction(
        @Column(name = "corrected_at") Instant correctedAt,
        @Column(name = "corrected_by") String correctedBy,
        @Column(name = "correction_reason") String reason) {}
