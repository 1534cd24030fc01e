package vn.memberdev.contracts.organisations;

import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.contracts.common.Decision;

/**
 * An edge of the lineage: one organisation followed another. Many to many; it carries no share of anything.
 *
 * @param predecessorId the organisation that ended
 * @param successorId the organisation that followed or continued
 * @param operation MERGE_INTO, CONSOLIDATE or SPLIT
 * @param effectiveOn first day of the successor in the predecessor's place
 * @param decision the decision
 */
public record OrganisationLineage(
        UUID predecessorId,
        UUID successorId,
        OrganisationOperation operation,
        LocalDate effectiveOn,
        Decision decision) {}
