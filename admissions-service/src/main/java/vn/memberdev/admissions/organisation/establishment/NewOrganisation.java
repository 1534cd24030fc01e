package vn.memberdev.admissions.organisation.establishment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.contracts.organisations.OrganisationKind;
import vn.memberdev.platform.decision.Act;
import vn.memberdev.platform.form.Name;

/**
 * A new organisation that follows others.
 *
 * @param parentId the organisation above
 * @param name name in Vietnamese
 * @param kind kind of organisation
 * @param code official code; a predecessor's is free from the same day on
 */
public record NewOrganisation(
        @NotNull UUID parentId,
        @NotBlank @Size(max = 300) @Name String name,
        @NotNull OrganisationKind kind,
        @Size(min = 1, max = 32) String code) {

    public EstablishOrganisationRequest on(LocalDate day, Act decision) {
        return new EstablishOrganisationRequest(parentId, null, name, kind, code, day, decision);
    }
}
