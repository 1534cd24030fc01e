package vn.memberdev.evaluation.rating.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.contracts.ratings.RatingOutcome;
import vn.memberdev.evaluation.rating.FirstRating;
import vn.memberdev.evaluation.rating.result.Verdict;
import vn.memberdev.evaluation.rating.roll.RatingKey;
import vn.memberdev.platform.decision.Act;

/** A first rating in a CSV file: the columns are those of {@link MemberRatingItem}, with the decision's laid flat. */
record MemberRatingRow(
        @NotNull UUID memberId,
        @NotNull @Min(RatingKey.FIRST_YEAR) @Max(RatingKey.LAST_YEAR) Integer year,
        @NotNull RatingOutcome outcome,
        @Size(max = 64) String category,
        @Size(max = 64) String notRatedReason,
        @NotBlank @Size(max = 64) String number,
        @NotNull LocalDate decidedOn,
        @NotNull UUID decidingOrganisationId)
        implements FirstRating {

    @Override
    public UUID subjectId() {
        return memberId;
    }

    @Override
    public Verdict verdict() {
        return new Verdict(outcome, category, notRatedReason, null, new Act(number, decidedOn, decidingOrganisationId));
    }
}
