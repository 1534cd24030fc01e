package vn.memberdev.candidates.awarenessclass.enrolment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.memberdev.platform.form.FreeText;

/**
 * Gives a candidate's place in a class free.
 *
 * @param withdrawnOn the day of the withdrawal
 * @param reason why, for the officers in scope; never published to other services
 */
public record WithdrawEnrolmentRequest(
        @NotNull LocalDate withdrawnOn, @NotBlank @Size(max = 1000) @FreeText String reason) {}
