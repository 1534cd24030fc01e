package vn.memberdev.candidates.citizennumber;

import java.time.Instant;
import java.util.UUID;

/**
 * A whole citizen number, shown once for a purpose.
 *
 * @param candidateId whose it is
 * @param citizenNumber the number as it was recorded
 * @param purpose why it was shown
 * @param revealedAt when; the access log has the same instant; UTC
 */
public record RevealedCitizenNumberView(UUID candidateId, String citizenNumber, String purpose, Instant revealedAt) {

    /** Without the number. */
    @Override
    public String toString() {
        return "RevealedCitizenNumberView[" + candidateId + "]";
    }
}
