package vn.memberdev.candidates.admissionplan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.platform.decision.Act;

/**
 * Adopts the plan of a year.
 *
 * @param organisationId the organisation, with everything below it
 * @param year the year it plans
 * @param toList persons to be put on the list
 * @param toTrain persons to complete the awareness class
 * @param toAdmit persons to be admitted
 * @param resolution the resolution that adopts it
 * @param adoptedOn the day since which it holds
 */
public record AdoptPlanRequest(
        @NotNull UUID organisationId,
        @NotNull @Min(1930) @Max(2200) Integer year,
        @NotNull @Min(0) Integer toList,
        @NotNull @Min(0) Integer toTrain,
        @NotNull @Min(0) Integer toAdmit,
        @NotNull @Valid Act resolution,
        @NotNull LocalDate adoptedOn) {

    PlanFigures figures() {
        return new PlanFigures(toList, toTrain, toAdmit);
    }
}
