package vn.memberdev.candidates.emulationmovement.nominations;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a nomination has to know of the movement it names.
 *
 * @param id identity
 * @param organisationId the organisation that directs it
 * @param massOrganisation who runs it
 * @param startsOn first day
 * @param endsOn last day, or null while none is known
 */
public record KnownMovement(
        UUID id, UUID organisationId, String massOrganisation, LocalDate startsOn, LocalDate endsOn) {

    /** Whether it ran on a day; its last day counts. */
    public boolean isRunningOn(LocalDate day) {
        return !day.isBefore(startsOn) && (endsOn == null || !day.isAfter(endsOn));
    }
}
