package vn.memberdev.admissions.organisation.change;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import vn.memberdev.admissions.organisation.history.Change;
import vn.memberdev.platform.decision.Act;
import vn.memberdev.platform.form.Name;

/**
 * A new name.
 *
 * @param name the name in Vietnamese
 * @param effectiveOn first day of the name; it may lie before changes that were recorded earlier
 * @param decision the decision that renames
 */
public record RenameOrganisationRequest(
        @NotBlank @Size(max = 300) @Name String name, @NotNull LocalDate effectiveOn, @NotNull @Valid Act decision) {

    Change toChange(Instant recordedAt) {
        return Change.rename(name, effectiveOn, decision, recordedAt);
    }
}
