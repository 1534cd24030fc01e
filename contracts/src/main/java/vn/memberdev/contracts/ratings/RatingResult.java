package vn.memberdev.contracts.ratings;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import vn.memberdev.contracts.common.Decision;

/**
 * What was decided about a subject for a year, in one revision.
 *
 * @param outcome rated or not
 * @param category code of the scheme's scale if rated, for example {@code GOOD}
 * @param notRatedReason code of the reason if not rated
 * @param exemplary whether the organisation was named exemplary besides its category
 * @param decision the decision
 * @param recordedAt when it was recorded
 */
public record RatingResult(
        RatingOutcome outcome,
        @JsonInclude(JsonInclude.Include.NON_NULL) String category,
        @JsonInclude(JsonInclude.Include.NON_NULL) String notRatedReason,
        @JsonInclude(JsonInclude.Include.NON_NULL) Boolean exemplary,
        Decision decision,
        Instant recordedAt) {}
