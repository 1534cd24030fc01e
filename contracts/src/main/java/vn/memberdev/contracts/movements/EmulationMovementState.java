package vn.memberdev.contracts.movements;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An emulation movement that a mass organisation runs to find candidates.
 *
 * @param id identity of the movement
 * @param version grows by one with each change of it
 * @param organisationId the organisation whose committee directs it
 * @param massOrganisation code of the mass organisation that runs it
 * @param startsOn first day
 * @param endsOn last day; absent while it is open
 * @param recordedAt when this version was recorded
 */
public record EmulationMovementState(
        UUID id,
        long version,
        UUID organisationId,
        String massOrganisation,
        LocalDate startsOn,
        @JsonInclude(JsonInclude.Include.NON_NULL) LocalDate endsOn,
        Instant recordedAt) {}
