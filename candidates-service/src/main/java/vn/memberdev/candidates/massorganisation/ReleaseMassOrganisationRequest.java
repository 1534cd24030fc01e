package vn.memberdev.candidates.massorganisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.memberdev.platform.decision.Act;

/**
 * Ends the assignment of a mass organisation.
 *
 * @param massOrganisation code of the list {@code mass-organisations}
 * @param endedOn last day
 * @param resolution the resolution that ends it
 */
public record ReleaseMassOrganisationRequest(
        @NotBlank @Size(max = 64) String massOrganisation,
        @NotNull LocalDate endedOn,
        @NotNull @Valid Act resolution) {}
