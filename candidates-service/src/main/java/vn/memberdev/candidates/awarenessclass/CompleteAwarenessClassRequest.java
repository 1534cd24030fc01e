package vn.memberdev.candidates.awarenessclass;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A candidate completed an awareness class.
 *
 * @param completedOn the date of the certificate
 * @param number the number of the certificate
 */
public record CompleteAwarenessClassRequest(@NotNull LocalDate completedOn, @NotBlank @Size(max = 64) String number) {}
