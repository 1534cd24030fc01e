package vn.memberdev.candidates.candidate.support;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.candidates.Acts;
import vn.memberdev.candidates.candidate.change.SupportChange;
import vn.memberdev.contracts.candidates.support.HelperAssignment;
import vn.memberdev.platform.decision.Act;

/** The assignment of a helper as it is stored; at most the last one is open. */
@Embeddable
public record HelperRow(
        @Column(name = "member_id") UUID memberId,
        @Column(name = "organisation_id") UUID organisationId,
        @Column(name = "assigned_on") LocalDate assignedOn,
        @AttributeOverride(name = "number", column = @Column(name = "resolution_number"))
                @AttributeOverride(name = "decidedOn", column = @Column(name = "resolution_decided_on"))
                @AttributeOverride(
                        name = "decidingOrganisationId",
                        column = @Column(name = "resolution_organisation_id"))
                Act resolution,
        @Column(name = "ended_on") LocalDate endedOn,
        @Column(name = "end_reason") String endReason,
        @AttributeOverride(name = "number", column = @Column(name = "end_number"))
                @AttributeOverride(name = "decidedOn", column = @Column(name = "end_decided_on"))
                @AttributeOverride(name = "decidingOrganisationId", column = @Column(name = "end_organisation_id"))
                Act end) {

    public static HelperRow of(SupportChange.HelperAssigned change) {
        return new HelperRow(
                change.memberId(),
                change.organisationId(),
                change.assignedOn(),
                Acts.of(change.resolution()),
                null,
                null,
                null);
    }

    public boolean isOpen() {
        return endedOn == null;
    }

    public HelperRow ended(LocalDate day, String reason, Act act) {
        return new HelperRow(memberId, organisationId, assignedOn, resolution, day, reason, act);
    }

    public HelperAssignment assignment() {
        return new HelperAssignment(
                memberId, organisationId, assignedOn, Acts.decisionOf(resolution), endedOn, endReason);
    }
}
