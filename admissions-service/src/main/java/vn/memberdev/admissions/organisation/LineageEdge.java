package vn.memberdev.admissions.organisation;

import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.admissions.act.Act;
import vn.memberdev.contracts.organisations.OrganisationLineage;
import vn.memberdev.contracts.organisations.OrganisationOperation;

/** One organisation followed another, by a decision; of shares it says nothing. */
record LineageEdge(
        UUID predecessorId, UUID successorId, OrganisationOperation operation, LocalDate effectiveOn, Act decision) {

    OrganisationLineage toContract() {
        return new OrganisationLineage(predecessorId, successorId, operation, effectiveOn, decision.toContract());
    }
}
