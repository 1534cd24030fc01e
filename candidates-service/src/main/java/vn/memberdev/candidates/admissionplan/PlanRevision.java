package vn.memberdev.candidates.admissionplan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import vn.memberdev.candidates.Acts;
import vn.memberdev.contracts.common.Decision;
import vn.memberdev.platform.decision.Act;

/** The figures that one resolution gave a plan, in force from its day until the next one. */
@Embeddable
record PlanRevision(
        @Column(name = "to_list") int toList,
        @Column(name = "to_train") int toTrain,
        @Column(name = "to_admit") int toAdmit,
        @Column(name = "adopted_on") LocalDate adoptedOn,
        @AttributeOverride(name = "number", column = @Column(name = "resolution_number"))
                @AttributeOverride(name = "decidedOn", column = @Column(name = "resolution_decided_on"))
                @AttributeOverride(
                        name = "decidingOrganisationId",
                        column = @Column(name = "resolution_organisation_id"))
                Act act,
        @Column(name = "recorded_at") Instant recordedAt) {

    static PlanRevision of(PlanFigures figures, LocalDate adoptedOn, Decision resolution, Instant recordedAt) {
        return new PlanRevision(
                figures.toList(), figures.toTrain(), figures.toAdmit(), adoptedOn, Acts.of(resolution), recordedAt);
    }

    Decision resolution() {
        return Acts.decisionOf(act);
    }
}
