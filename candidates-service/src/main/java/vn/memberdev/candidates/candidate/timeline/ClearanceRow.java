package vn.memberdev.candidates.candidate.timeline;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.candidates.Acts;
import vn.memberdev.candidates.candidate.change.RecordChange;
import vn.memberdev.contracts.candidates.Clearance;
import vn.memberdev.platform.decision.Act;

/** A clearance as it is stored, with the listing period that it was given in. */
@Embeddable
public record ClearanceRow(
        @Column(name = "listing_ordinal") int listing,
        @Column(name = "cleared_on") LocalDate clearedOn,
        @Column(name = "organisation_id") UUID organisationId,
        Act decision,
        @Column(name = "policy_version") String policyVersion,
        @AttributeOverride(name = "number", column = @Column(name = "over_age_number"))
                @AttributeOverride(name = "decidedOn", column = @Column(name = "over_age_decided_on"))
                @AttributeOverride(name = "decidingOrganisationId", column = @Column(name = "over_age_organisation_id"))
                Act overAgeConsent,
        @AttributeOverride(name = "number", column = @Column(name = "education_number"))
                @AttributeOverride(name = "decidedOn", column = @Column(name = "education_decided_on"))
                @AttributeOverride(
                        name = "decidingOrganisationId",
                        column = @Column(name = "education_organisation_id"))
                Act educationConsent) {

    public static ClearanceRow of(int listing, RecordChange.Cleared change) {
        Clearance clearance = change.clearance();
        return new ClearanceRow(
                listing,
                clearance.clearedOn(),
                clearance.organisationId(),
                Acts.of(clearance.decision()),
                clearance.policyVersion(),
                Acts.of(change.overAgeConsent()),
                Acts.of(change.educationConsent()));
    }

    /** The same in the period that the candidate follows a successor into. */
    public ClearanceRow inListing(int ordinal) {
        return new ClearanceRow(
                ordinal, clearedOn, organisationId, decision, policyVersion, overAgeConsent, educationConsent);
    }

    public Clearance clearance() {
        return new Clearance(clearedOn, organisationId, Acts.decisionOf(decision), policyVersion);
    }
}
