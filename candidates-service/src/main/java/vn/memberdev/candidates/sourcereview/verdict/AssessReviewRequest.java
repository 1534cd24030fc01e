package vn.memberdev.candidates.sourcereview.verdict;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Gives verdicts on candidates of a review; what is not named stays as it is.
 *
 * @param items the verdicts, 1 to 500, no candidate twice
 */
public record AssessReviewRequest(@NotNull @Size(min = 1, max = 500) List<@NotNull @Valid AssessmentItem> items) {}
