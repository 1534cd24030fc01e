package vn.memberdev.candidates.candidate.support;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import vn.memberdev.candidates.Acts;
import vn.memberdev.candidates.candidate.change.SupportChange;
import vn.memberdev.contracts.candidates.support.MassOrganisationAssignment;
import vn.memberdev.platform.decision.Act;

/** The assignment of a mass organisation as it is stored. */
@Embeddable
public record MassOrganisationRow(
        @Column(name = "mass_organisation") String massOrganisation,
        @Column(name = "assigned_on") LocalDate assignedOn,
        @AttributeOverride(name = "number", column = @Column(name = "resolution_number"))
                @AttributeOverride(name = "decidedOn", column = @Column(name = "resolution_decided_on"))
                @AttributeOverride(
                        name = "decidingOrganisationId",
                        column = @Column(name = "resolution_organisation_id"))
                Act resolution,
        @Column(name = "ended_on") LocalDate endedOn,
        @AttributeOverride(name = "number", column = @Column(name = "end_number"))
                @AttributeOverride(name = "decidedOn", column = @Column(name = "end_decided_on"))
                @AttributeOverride(name = "decidingOrganisationId", column = @Column(name = "end_organisation_id"))
                Act end) {

    public static MassOrganisationRow of(SupportChange.MassOrganisationAssigned change) {
        return new MassOrganisationRow(
                change.massOrganisation(), change.assignedOn(), Acts.of(change.resolution()), null, null);
    }

    public boolean isOpen() {
        return endedOn == null;
    }

    public MassOrganisationRow ended(LocalDate day, Act act) {
        return new MassOrganisationRow(massOrganisation, assignedOn, resolution, day, act);
    }

    public MassOrganisationAssignment assignment() {
        return new MassOrganisationAssignment(massOrganisation, assignedOn, Acts.decisionOf(resolution), endedOn);
    }
}
