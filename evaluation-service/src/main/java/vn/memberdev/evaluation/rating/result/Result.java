package vn.memberdev.evaluation.rating.result;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.contracts.common.Decision;
import vn.memberdev.contracts.ratings.RatingOutcome;
import vn.memberdev.contracts.ratings.RatingResult;

/**
 * What was decided about a subject for a year, in one revision.
 *
 * @param outcome rated or not
 * @param category category of the scheme's scale, if rated
 * @param notRatedReason reason, if not rated
 * @param exemplary whether an organisation was named exemplary besides; null for members
 * @param decisionNumber number of the act
 * @param decidedOn date of the act
 * @param decidingOrganisationId the organisation whose committee decided
 * @param recordedAt when it was recorded
 */
@Embeddable
public record Result(
        @Enumerated(EnumType.STRING) @Column(name = "outcome", nullable = false) RatingOutcome outcome,
        @Column(name = "category") String category,
        @Column(name = "not_rated_reason") String notRatedReason,
        @Column(name = "exemplary") Boolean exemplary,
        @Column(name = "decision_number", nullable = false) String decisionNumber,
        @Column(name = "decision_decided_on", nullable = false) LocalDate decidedOn,
        @Column(name = "decision_organisation_id", nullable = false) UUID decidingOrganisationId,
        @Column(name = "recorded_at", nullable = false) Instant recordedAt) {

    /** The verdict as recorded. The rules must have accepted it. */
    public static Result of(Verdict verdict, Instant recordedAt) {
        return new Result(
                verdict.outcome(),
                verdict.category(),
                verdict.notRatedReason(),
                verdict.exemplary(),
                verdict.decision().number(),
                verdict.decision().decidedOn(),
                verdict.decision().decidingOrganisationId(),
                recordedAt);
    }

    /** Whether both say the same, whenever they were recorded. */
    public boolean saysTheSameAs(Result other) {
        return equals(new Result(
                other.outcome,
                other.category,
                other.notRatedReason,
                other.exemplary,
                other.decisionNumber,
                other.decidedOn,
                other.decidingOrganisationId,
                recordedAt));
    }

    /** As events carry it. */
    public RatingResult toContract() {
        return new RatingResult(
                outcome,
                category,
                notRatedReason,
                exemplary,
                new Decision(decisionNumber, decidedOn, decidingOrganisationId),
                recordedAt);
    }
}
