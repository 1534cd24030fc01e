package vn.memberdev.admissions.organisation.establishment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.admissions.organisation.history.Change;
import vn.memberdev.contracts.organisations.OrganisationKind;
import vn.memberdev.platform.decision.Act;
import vn.memberdev.platform.form.Name;

/**
 * An organisation to be established. Without a parent it becomes the root, if the register is empty.
 *
 * @param parentId the organisation above
 * @param parentCode the organisation above by its official code; instead of {@code parentId}
 * @param name name in Vietnamese
 * @param kind kind of organisation
 * @param code official code
 * @param effectiveOn first day
 * @param decision the act that establishes it
 */
public record EstablishOrganisationRequest(
        UUID parentId,
        @Size(min = 1, max = 32) String parentCode,
        @NotBlank @Size(max = 300) @Name String name,
        @NotNull OrganisationKind kind,
        @Size(min = 1, max = 32) String code,
        @NotNull LocalDate effectiveOn,
        @NotNull @Valid Act decision) {

    Change toChange(UUID above, Instant recordedAt) {
        return Change.establish(above, name, kind, code, effectiveOn, decision, recordedAt);
    }

    boolean namesNoParent() {
        return parentId == null && parentCode == null;
    }
}
