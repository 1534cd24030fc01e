package vn.memberdev.evaluation.rating.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import vn.memberdev.contracts.ratings.RatingOutcome;
import vn.memberdev.evaluation.rating.FirstRating;
import vn.memberdev.evaluation.rating.result.Verdict;
import vn.memberdev.evaluation.rating.roll.RatingKey;
import vn.memberdev.platform.decision.Act;

/**
 * A first rating in a batch.
 *
 * @param memberId the member
 * @param year the year rated
 * @param outcome rated or not
 * @param category category of the year's scale, if rated
 * @param notRatedReason reason, if not rated
 * @param decision the act
 */
public record MemberRatingItem(
        @NotNull UUID memberId,
        @NotNull @Min(RatingKey.FIRST_YEAR) @Max(RatingKey.LAST_YEAR) Integer year,
        @NotNull RatingOutcome outcome,
        @Size(max = 64) String category,
        @Size(max = 64) String notRatedReason,
        @NotNull @Valid Act decision)
        implements FirstRating {

    @Override
    public UUID subjectId() {
        return memberId;
    }

    @Override
    public Verdict verdict() {
        return new Verdict(outcome, category, notRatedReason, null, decision);
    }
}
