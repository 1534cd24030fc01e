package vn.memberdev.contracts.members;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.contracts.common.Decision;

/**
 * How a member was admitted. There are two dates: party age runs from the decision, probation and the day of
 * admission in the register from the ceremony.
 *
 * @param caseId the admission case
 * @param candidateId the candidate who was admitted
 * @param decision the admission decision
 * @param ceremonyOn the day of the ceremony
 * @param ceremonyOrganisationId the organisation that held the ceremony
 * @param policyVersion the policy version that governed the decision
 * @param annulment the annulment, if there is one
 */
public record Admission(
        UUID caseId,
        UUID candidateId,
        Decision decision,
        LocalDate ceremonyOn,
        UUID ceremonyOrganisationId,
        String policyVersion,
        @JsonInclude(JsonInclude.Include.NON_NULL) Annulment annulment) {}
