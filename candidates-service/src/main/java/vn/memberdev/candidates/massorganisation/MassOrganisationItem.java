package vn.memberdev.candidates.massorganisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.candidates.candidate.CandidateItem;
import vn.memberdev.platform.decision.Act;

/**
 * An item of a batch of assignments to mass organisations.
 *
 * @param candidateId the candidate
 * @param massOrganisation code of the list {@code mass-organisations}
 * @param assignedOn first day
 * @param resolution the resolution that assigns it
 */
public record MassOrganisationItem(
        @NotNull UUID candidateId,
        @NotBlank @Size(max = 64) String massOrganisation,
        @NotNull LocalDate assignedOn,
        @NotNull @Valid Act resolution)
        implements CandidateItem<AssignMassOrganisationRequest> {

    @Override
    public AssignMassOrganisationRequest command() {
        return new AssignMassOrganisationRequest(massOrganisation, assignedOn, resolution);
    }
}
