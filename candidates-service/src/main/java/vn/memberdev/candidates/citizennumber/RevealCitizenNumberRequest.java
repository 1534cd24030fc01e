package vn.memberdev.candidates.citizennumber;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Asks for the whole citizen number.
 *
 * @param purpose why it is needed; code of the list {@code access-purposes}
 */
public record RevealCitizenNumberRequest(@NotBlank @Size(max = 64) String purpose) {}
