package vn.memberdev.contracts.targets;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.contracts.common.Decision;

/**
 * A number that a resolution sets for an organisation and a period.
 *
 * @param id identity of the target
 * @param version grows by one with each change of this target
 * @param organisationId the organisation the number is set for, with everything below it
 * @param indicator what is counted; {@code ADMISSIONS} is the only one so far
 * @param periodFrom first day of the period
 * @param periodTo last day of the period
 * @param value the number, in persons
 * @param resolution the resolution that sets it
 * @param recordedAt when this version was recorded
 */
public record TargetState(
        UUID id,
        long version,
        UUID organisationId,
        String indicator,
        LocalDate periodFrom,
        LocalDate periodTo,
        int value,
        Decision resolution,
        Instant recordedAt) {}
