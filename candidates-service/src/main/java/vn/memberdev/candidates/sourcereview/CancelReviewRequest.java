package vn.memberdev.candidates.sourcereview;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.memberdev.platform.decision.Act;
import vn.memberdev.platform.form.FreeText;

/**
 * Cancels an open review.
 *
 * @param reason free text for the officers in scope; never published to other services
 * @param cancelledOn the day it takes effect
 * @param resolution the resolution that cancels it
 */
public record CancelReviewRequest(
        @NotBlank @Size(max = 2000) @FreeText String reason,
        @NotNull LocalDate cancelledOn,
        @NotNull @Valid Act resolution) {}
