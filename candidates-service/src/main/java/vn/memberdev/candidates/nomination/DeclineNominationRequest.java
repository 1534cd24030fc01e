package vn.memberdev.candidates.nomination;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.memberdev.platform.decision.Act;

/**
 * Declines a nomination.
 *
 * @param reason code of the list {@code nomination-decline-reasons}
 * @param declinedOn the day it was declined
 * @param resolution the resolution that says so
 */
public record DeclineNominationRequest(
        @NotBlank @Size(max = 64) String reason, @NotNull LocalDate declinedOn, @NotNull @Valid Act resolution) {}
