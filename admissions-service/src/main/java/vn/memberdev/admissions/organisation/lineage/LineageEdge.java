package vn.memberdev.admissions.organisation.lineage;

import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.admissions.act.Act;
import vn.memberdev.contracts.organisations.OrganisationLineage;
import vn.memberdev.contracts.organisations.OrganisationOperation;

/** One organisation followed another, by a decision; of shares it says nothing. */
public record LineageEdge(
        UUID predecessorId, UUID successorId, OrganisationOperation operation, LocalDate effectiveOn, Act decision) {

    public OrganisationLineage toContract() {
        return new OrganisationLineage(predecessorId, successorId, operation, effectiveOn, decision.toContract());
    }
}
