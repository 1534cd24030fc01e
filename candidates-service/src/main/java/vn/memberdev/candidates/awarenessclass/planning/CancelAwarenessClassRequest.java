package vn.memberdev.candidates.awarenessclass.planning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.memberdev.platform.decision.Act;
import vn.memberdev.platform.form.FreeText;

/**
 * Cancels a planned class; its enrolments end with it.
 *
 * @param cancelledOn the day it is cancelled
 * @param reason why, for officers; never published to other services
 * @param decision the decision that cancels it
 */
public record CancelAwarenessClassRequest(
        @NotNull LocalDate cancelledOn,
        @NotBlank @Size(max = 1000) @FreeText String reason,
        @NotNull @Valid Act decision) {}
