package vn.memberdev.admissions.admissioncase;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import vn.memberdev.platform.decision.Act;
import vn.memberdev.platform.form.FreeText;

/**
 * The annulment of an admission decision (294-QĐ/TW 4.4); it takes effect on the day it was decided.
 *
 * @param reason code of the list {@code annulment-reason}
 * @param decision the act that annuls
 */
public record AnnulAdmissionRequest(@NotBlank @FreeText String reason, @NotNull @Valid Act decision) {}
