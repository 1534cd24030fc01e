package vn.memberdev.evaluation.rating.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.memberdev.contracts.ratings.RatingOutcome;
import vn.memberdev.evaluation.rating.result.Verdict;
import vn.memberdev.platform.decision.Act;

/**
 * A rating as it was decided, or revised.
 *
 * @param outcome rated or not
 * @param category category of the year's scale, if rated
 * @param notRatedReason reason, if not rated
 * @param exemplary whether it was named exemplary besides its category; may be left out
 * @param decision the act
 */
public record RateOrganisationRequest(
        @NotNull RatingOutcome outcome,
        @Size(max = 64) String category,
        @Size(max = 64) String notRatedReason,
        Boolean exemplary,
        @NotNull @Valid Act decision) {

    Verdict verdict() {
        return new Verdict(outcome, category, notRatedReason, Boolean.TRUE.equals(exemplary), decision);
    }
}
