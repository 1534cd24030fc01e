package vn.memberdev.admissions.target;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.platform.decision.Act;

/**
 * A target to be set.
 *
 * @param organisationId the organisation, with everything below it
 * @param indicator code of the list {@code target-indicator}
 * @param periodFrom first day of the period
 * @param periodTo last day of the period
 * @param value the number, in persons
 * @param resolution the resolution that sets it
 */
public record SetTargetRequest(
        @NotNull UUID organisationId,
        @NotBlank String indicator,
        @NotNull LocalDate periodFrom,
        @NotNull LocalDate periodTo,
        @NotNull @Min(0) Integer value,
        @NotNull @Valid Act resolution) {}
