package vn.memberdev.candidates.trialtask;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.memberdev.platform.form.FreeText;

/**
 * Assesses a task, once.
 *
 * @param outcome code of the list {@code trial-task-outcomes}
 * @param assessedOn the day of the assessment
 * @param note free text for the officers in scope; never published to other services
 */
public record AssessTaskRequest(
        @NotBlank @Size(max = 64) String outcome,
        @NotNull LocalDate assessedOn,
        @Size(max = 2000) @FreeText String note) {}
