package vn.memberdev.admissions.organisation.closure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import vn.memberdev.platform.decision.Act;

/**
 * An end by one decision: a merger into another organisation, a dissolution, or the end of operation.
 *
 * @param effectiveOn first day without the organisation
 * @param decision the decision
 * @param placement where what hangs on it goes; without it the end is refused while anything does
 */
public record EndOrganisationRequest(
        @NotNull LocalDate effectiveOn, @NotNull @Valid Act decision, PlacementPlan placement) {

    PlacementPlan plan() {
        return placement == null ? PlacementPlan.NONE : placement;
    }
}
