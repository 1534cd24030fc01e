package vn.memberdev.candidates.candidate;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.contracts.candidates.Clearance;

/** A clearance as it is stored, with the stay on the list that it was given in. */
@Embeddable
record ClearanceRow(
        @Column(name = "listing_ordinal") int listing,
        @Column(name = "cleared_on") LocalDate clearedOn,
        @Column(name = "organisation_id") UUID organisationId,
        @AttributeOverride(name = "number", column = @Column(name = "decision_number"))
                @AttributeOverride(name = "decidedOn", column = @Column(name = "decision_decided_on"))
                @AttributeOverride(name = "organisationId", column = @Column(name = "decision_organisation_id"))
                Act decision,
        @Column(name = "policy_version") String policyVersion) {

    static ClearanceRow of(int listing, Clearance clearance) {
        return new ClearanceRow(
                listing,
                clearance.clearedOn(),
                clearance.organisationId(),
                Act.of(clearance.decision()),
                clearance.policyVersion());
    }

    Clearance clearance() {
        return new Clearance(clearedOn, organisationId, decision.decision(), policyVersion);
    }
}
