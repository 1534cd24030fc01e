package vn.memberdev.candidates.massorganisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.memberdev.platform.decision.Act;

/**
 * Hands a candidate to a mass organisation, which follows them from then on.
 *
 * @param massOrganisation code of the list {@code mass-organisations}
 * @param assignedOn first day
 * @param resolution the resolution that assigns it
 */
public record AssignMassOrganisationRequest(
        @NotBlank @Size(max = 64) String massOrganisation,
        @NotNull LocalDate assignedOn,
        @NotNull @Valid Act resolution) {}
