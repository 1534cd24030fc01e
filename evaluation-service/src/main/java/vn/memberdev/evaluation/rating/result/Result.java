package vn.memberdev.evaluation.rating.result;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import vn.memberdev.contracts.common.Decision;
import vn.memberdev.contracts.ratings.RatingOutcome;
import vn.memberdev.contracts.ratings.RatingResult;
import vn.memberdev.platform.decision.Act;

/**
 * What was decided about a subject for a year, in one revision.
 *
 * @param outcome rated or not
 * @param category category of the scheme's scale, if rated
 * @param notRatedReason reason, if not rated
 * @param exemplary whether an organisation was named exemplary besides; null for members
 * @param decision the act
 * @param recordedAt when it was recorded
 */
@Embeddable
public record Result(
        @Enumerated(EnumType.STRING) @Column(name = "outcome", nullable = false) RatingOutcome outcome,
        @Column(name = "category") String category,
        @Column(name = "not_rated_reason") String notRatedReason,
        @Column(name = "exemplary") Boolean exemplary,
        @Embedded Act decision,
        @Column(name = "recorded_at", nullable = false) Instant recordedAt) {

    /** The verdict as recorded. The rules must have accepted it. */
    public static Result of(Verdict verdict, Instant recordedAt) {
        return new Result(
                verdict.outcome(),
                verdict.category(),
                verdict.notRatedReason(),
                verdict.exemplary(),
                verdict.decision(),
                recordedAt);
    }

    /** Whether both say the same, whenever they were recorded. */
    public boolean saysTheSameAs(Result other) {
        return equals(new Result(
                other.outcome, other.category, other.notRatedReason, other.exemplary, other.decision, recordedAt));
    }

    /** As events carry it. */
    public RatingResult toContract() {
        return new RatingResult(outcome, category, notRatedReason, exemplary, decision.as(Decision::new), recordedAt);
    }
}
