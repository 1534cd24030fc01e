package vn.memberdev.admissions.target;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import vn.memberdev.platform.decision.Act;

/**
 * Another number for a target.
 *
 * @param value the number, in persons
 * @param resolution the resolution that sets it
 */
public record ChangeTargetRequest(@NotNull @Min(0) Integer value, @NotNull @Valid Act resolution) {}
