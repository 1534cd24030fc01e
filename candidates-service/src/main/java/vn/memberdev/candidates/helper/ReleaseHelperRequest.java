package vn.memberdev.candidates.helper;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.memberdev.platform.decision.Act;

/**
 * Ends the assignment of a helper while no other is found.
 *
 * @param endedOn last day
 * @param reason code of the list {@code helper-end-reasons}
 * @param resolution the resolution that releases the member
 */
public record ReleaseHelperRequest(
        @NotNull LocalDate endedOn, @NotBlank @Size(max = 64) String reason, @NotNull @Valid Act resolution) {}
