package vn.memberdev.candidates.sourcereview.verdict;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import vn.memberdev.platform.form.FreeText;

/**
 * A verdict on a candidate.
 *
 * @param candidateId a candidate of the review
 * @param verdict what the review says
 * @param removalReason code of the list {@code removal-reasons}, with {@code REMOVE} only
 * @param note free text for the officers in scope; never published to other services
 */
public record AssessmentItem(
        @NotNull UUID candidateId,
        @NotNull ReviewVerdict verdict,
        @Size(max = 64) String removalReason,
        @Size(max = 2000) @FreeText String note) {}
