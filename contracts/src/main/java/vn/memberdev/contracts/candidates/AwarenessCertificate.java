package vn.memberdev.contracts.candidates;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A completed awareness class.
 *
 * @param completedOn the date of the certificate
 * @param number the number of the certificate
 * @param organisationId where the candidate was listed on that day
 * @param validUntil last day on which it supports an admission, by the policy in force on {@code completedOn}
 * @param policyVersion the policy version that set the validity
 * @param classId the awareness class of this suite that it was earned in; absent for a class held elsewhere
 */
public record AwarenessCertificate(
        LocalDate completedOn,
        String number,
        UUID organisationId,
        LocalDate validUntil,
        String policyVersion,
        @JsonInclude(JsonInclude.Include.NON_NULL) UUID classId) {}
