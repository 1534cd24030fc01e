package vn.memberdev.admissions.admissioncase;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import vn.memberdev.platform.decision.Act;

/** The annulment of the decision, with or without a ceremony having been held. */
@Embeddable
record CaseAnnulment(
        @Column(name = "annulment_reason") String reason,
        @Embedded
                @AttributeOverride(name = "number", column = @Column(name = "annulment_number"))
                @AttributeOverride(name = "decidedOn", column = @Column(name = "annulment_decided_on"))
                @AttributeOverride(
                        name = "decidingOrganisationId",
                        column = @Column(name = "annulment_organisation_id"))
                Act decision) {}
