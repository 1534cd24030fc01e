package vn.memberdev.candidates.certificate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A certificate of a completed awareness class.
 *
 * @param completedOn the date of the certificate
 * @param number the number of the certificate
 */
public record RecordCertificateRequest(@NotNull LocalDate completedOn, @NotBlank @Size(max = 64) String number) {}
