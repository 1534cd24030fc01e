package vn.memberdev.contracts.classes;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A candidate in an awareness class.
 *
 * @param candidateId the candidate
 * @param enrolledOn the day of the enrolment
 * @param withdrawnOn the day of the withdrawal, if there was one
 * @param result {@code PASSED}, {@code FAILED} or {@code ABSENT}; absent until the class was completed
 */
public record ClassEnrolment(
        UUID candidateId,
        LocalDate enrolledOn,
        @JsonInclude(JsonInclude.Include.NON_NULL) LocalDate withdrawnOn,
        @JsonInclude(JsonInclude.Include.NON_NULL) String result) {}
