package vn.memberdev.contracts.candidates.support;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.contracts.common.Decision;

/**
 * An official member who follows and helps a candidate.
 *
 * @param memberId the member
 * @param organisationId where the member was affiliated on the day of the assignment
 * @param assignedOn first day
 * @param resolution the resolution that assigned the member
 * @param endedOn the day it ended; absent while it lasts
 * @param endReason code of the list of reasons; absent while it lasts
 */
public record HelperAssignment(
        UUID memberId,
        UUID organisationId,
        LocalDate assignedOn,
        Decision resolution,
        @JsonInclude(JsonInclude.Include.NON_NULL) LocalDate endedOn,
        @JsonInclude(JsonInclude.Include.NON_NULL) String endReason) {}
