package vn.memberdev.candidates.removal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.memberdev.platform.decision.Act;
import vn.memberdev.platform.form.FreeText;

/**
 * Takes a candidate off the list.
 *
 * @param reason code of the list {@code removal-reasons}
 * @param removedOn the day it takes effect
 * @param resolution the resolution that removes the candidate
 * @param note free text for the officers in scope; never published to other services
 */
public record RemoveCandidateRequest(
        @NotBlank @Size(max = 64) String reason,
        @NotNull LocalDate removedOn,
        @NotNull @Valid Act resolution,
        @Size(max = 2000) @FreeText String note) {}
