package vn.memberdev.candidates.nomination;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.platform.decision.Act;

/** What the cell resolved on a nomination: either there is a candidate, or there is a reason why not. */
@Embeddable
record Outcome(
        @Column(name = "candidate_id") UUID candidateId,
        @Column(name = "decline_reason") String declineReason,
        @Column(name = "closed_on") LocalDate closedOn,
        @AttributeOverride(name = "number", column = @Column(name = "resolution_number"))
                @AttributeOverride(name = "decidedOn", column = @Column(name = "resolution_decided_on"))
                @AttributeOverride(
                        name = "decidingOrganisationId",
                        column = @Column(name = "resolution_organisation_id"))
                Act resolution) {

    NominationStatus status() {
        return candidateId == null ? NominationStatus.DECLINED : NominationStatus.LISTED;
    }
}
