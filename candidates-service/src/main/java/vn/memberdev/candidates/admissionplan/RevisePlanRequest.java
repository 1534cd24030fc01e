package vn.memberdev.candidates.admissionplan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import vn.memberdev.platform.decision.Act;

/**
 * Gives a plan other figures by another resolution.
 *
 * @param toList persons to be put on the list
 * @param toTrain persons to complete the awareness class
 * @param toAdmit persons to be admitted
 * @param resolution the resolution that revises the plan
 * @param adoptedOn the day since which these figures hold
 */
public record RevisePlanRequest(
        @NotNull @Min(0) Integer toList,
        @NotNull @Min(0) Integer toTrain,
        @NotNull @Min(0) Integer toAdmit,
        @NotNull @Valid Act resolution,
        @NotNull LocalDate adoptedOn) {

    PlanFigures figures() {
        return new PlanFigures(toList, toTrain, toAdmit);
    }
}
