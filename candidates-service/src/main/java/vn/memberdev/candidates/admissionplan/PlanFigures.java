package vn.memberdev.candidates.admissionplan;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * The figures of a plan, each in persons.
 *
 * @param toList to be put on the list
 * @param toTrain to complete the awareness class
 * @param toAdmit to be admitted
 */
public record PlanFigures(
        @NotNull @Min(0) Integer toList, @NotNull @Min(0) Integer toTrain, @NotNull @Min(0) Integer toAdmit) {}
