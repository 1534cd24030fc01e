package vn.memberdev.evaluation.rating.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import vn.memberdev.contracts.ratings.RatingOutcome;
import vn.memberdev.platform.decision.Act;

/** A result as the API shows it; members as in {@link Result}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResultView(
        RatingOutcome outcome,
        String category,
        String notRatedReason,
        Boolean exemplary,
        Act decision,
        Instant recordedAt) {

    public static ResultView of(Result result) {
        return new ResultView(
                result.outcome(),
                result.category(),
                result.notRatedReason(),
                result.exemplary(),
                result.decision(),
                result.recordedAt());
    }
}
