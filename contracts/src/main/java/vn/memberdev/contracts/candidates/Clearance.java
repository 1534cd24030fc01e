package vn.memberdev.contracts.candidates;

import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.contracts.common.Decision;

/**
 * The permission to open the admission procedure.
 *
 * @param clearedOn the day of the decision
 * @param organisationId where the candidate was listed on that day
 * @param decision the decision of the base committee
 * @param policyVersion the policy version whose conditions were met
 */
public record Clearance(LocalDate clearedOn, UUID organisationId, Decision decision, String policyVersion) {}
