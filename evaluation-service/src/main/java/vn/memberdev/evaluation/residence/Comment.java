package vn.memberdev.evaluation.residence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import vn.memberdev.contracts.residence.ResidenceComment;
import vn.memberdev.contracts.residence.ResidenceVerdict;

/**
 * The yearly comment of the committee at the residence.
 *
 * @param year the year commented on
 * @param verdict what the committee says
 * @param commentedOn the date of the comment
 * @param text its words, or null; they never leave this service in an event
 * @param recordedAt when it was recorded
 */
@Embeddable
record Comment(
        @Column(name = "year", nullable = false) int year,
        @Enumerated(EnumType.STRING) @Column(name = "verdict", nullable = false) ResidenceVerdict verdict,
        @Column(name = "commented_on", nullable = false) LocalDate commentedOn,
        @Column(name = "comment_text") String text,
        @Column(name = "recorded_at", nullable = false) Instant recordedAt) {

    ResidenceComment toContract() {
        return new ResidenceComment(year, verdict, commentedOn, recordedAt);
    }
}
