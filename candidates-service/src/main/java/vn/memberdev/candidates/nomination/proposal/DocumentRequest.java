package vn.memberdev.candidates.nomination.proposal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The paper that carries a nomination. It is a letter, not the act of a committee: who nominates has issued it.
 *
 * @param number the number printed on it
 * @param issuedOn its date
 */
public record DocumentRequest(@NotBlank @Size(max = 64) String number, @NotNull LocalDate issuedOn) {}
