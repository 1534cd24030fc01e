package vn.memberdev.candidates.emulationmovement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.candidates.Acts;
import vn.memberdev.platform.decision.Act;
import vn.memberdev.platform.form.Name;

/**
 * Launches an emulation movement.
 *
 * @param organisationId the base organisation or superior committee that directs it
 * @param massOrganisation who runs it; code of the list {@code mass-organisations}
 * @param title what it is called, as it was made public
 * @param startsOn first day
 * @param endsOn last day as planned, if one is
 * @param decision the document that launches it
 */
public record LaunchEmulationMovementRequest(
        @NotNull UUID organisationId,
        @NotBlank @Size(max = 64) String massOrganisation,
        @NotBlank @Size(max = 300) @Name String title,
        @NotNull LocalDate startsOn,
        LocalDate endsOn,
        @NotNull @Valid Act decision) {

    MovementPlan plan() {
        return new MovementPlan(massOrganisation, title.strip(), startsOn, endsOn, Acts.decisionOf(decision));
    }
}
