package vn.memberdev.contracts.candidates.support;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import vn.memberdev.contracts.common.Decision;

/**
 * A mass organisation that follows a candidate.
 *
 * @param massOrganisation code of the mass organisation, for example {@code YOUTH_UNION}
 * @param assignedOn first day
 * @param resolution the resolution that assigned it
 * @param endedOn the day it ended; absent while it lasts
 */
public record MassOrganisationAssignment(
        String massOrganisation,
        LocalDate assignedOn,
        Decision resolution,
        @JsonInclude(JsonInclude.Include.NON_NULL) LocalDate endedOn) {}
