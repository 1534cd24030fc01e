package vn.memberdev.admissions.organisation.lineage;

import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.contracts.common.Decision;
import vn.memberdev.contracts.organisations.OrganisationLineage;
import vn.memberdev.contracts.organisations.OrganisationOperation;
import vn.memberdev.platform.decision.Act;

/** One organisation followed another, by a decision; of shares it says nothing. */
public record LineageEdge(
        UUID predecessorId, UUID successorId, OrganisationOperation operation, LocalDate effectiveOn, Act decision) {

    public OrganisationLineage toContract() {
        return new OrganisationLineage(predecessorId, successorId, operation, effectiveOn, decision.as(Decision::new));
    }
}
