package vn.memberdev.admissions.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.admissions.act.Act;
import vn.memberdev.contracts.organisations.OrganisationKind;

/** A line of an import: an {@link EstablishOrganisationRequest} with the parts of its decision as columns. */
public record OrganisationRow(
        UUID parentId,
        @Size(min = 1, max = 32) String parentCode,
        @NotBlank @Size(max = 300) String name,
        @NotNull OrganisationKind kind,
        @Size(min = 1, max = 32) String code,
        @NotNull LocalDate effectiveOn,
        @NotBlank @Size(max = 64) String decisionNumber,
        @NotNull @PastOrPresent LocalDate decidedOn,
        @NotNull UUID decidingOrganisationId) {

    EstablishOrganisationRequest toRequest() {
        Act decision = new Act(decisionNumber, decidedOn, decidingOrganisationId);
        return new EstablishOrganisationRequest(parentId, parentCode, name, kind, code, effectiveOn, decision);
    }
}
