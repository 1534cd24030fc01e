package vn.memberdev.evaluation.memberrating;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.contracts.ratings.RatingOutcome;
import vn.memberdev.evaluation.result.DecisionBody;
import vn.memberdev.evaluation.result.Verdict;

/** A first rating in a CSV file: the columns are those of {@link MemberRatingItem}, with the decision's laid flat. */
record MemberRatingRow(
        @NotNull UUID memberId,
        @NotNull @Min(1930) @Max(2200) Integer year,
        @NotNull RatingOutcome outcome,
        @Size(max = 64) String category,
        @Size(max = 64) String notRatedReason,
        @NotBlank @Size(max = 64) String number,
        @NotNull LocalDate decidedOn,
        @NotNull UUID decidingOrganisationId)
        implements MemberRatingOrder {

    @Override
    public Verdict verdict() {
        return new Verdict(
                outcome, category, notRatedReason, null, new DecisionBody(number, decidedOn, decidingOrganisationId));
    }
}
