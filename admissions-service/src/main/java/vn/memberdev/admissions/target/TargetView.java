package vn.memberdev.admissions.target;

import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.platform.decision.Act;
import vn.memberdev.platform.precondition.Versioned;

/**
 * A target.
 *
 * @param id identity
 * @param version version of the target; also its entity tag
 * @param organisationId the organisation, with everything below it
 * @param indicator what is counted
 * @param periodFrom first day of the period
 * @param periodTo last day of the period
 * @param value the number, in persons
 * @param resolution the resolution that sets it
 */
public record TargetView(
        UUID id,
        long version,
        UUID organisationId,
        String indicator,
        LocalDate periodFrom,
        LocalDate periodTo,
        int value,
        Act resolution)
        implements Versioned {

    static TargetView of(Target target) {
        return new TargetView(
                target.id(),
                target.eventVersion(),
                target.organisationId(),
                target.indicator(),
                target.periodFrom(),
                target.periodTo(),
                target.value(),
                target.resolution());
    }
}
