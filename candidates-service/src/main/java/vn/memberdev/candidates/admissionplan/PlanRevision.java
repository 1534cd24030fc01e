package vn.memberdev.candidates.admissionplan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.contracts.common.Decision;

/** The figures that one resolution gave a plan, in force from its day until the next one. */
@Embeddable
record PlanRevision(
        @Column(name = "to_list") int toList,
        @Column(name = "to_train") int toTrain,
        @Column(name = "to_admit") int toAdmit,
        @Column(name = "adopted_on") LocalDate adoptedOn,
        @Column(name = "resolution_number") String resolutionNumber,
        @Column(name = "resolution_decided_on") LocalDate resolutionDecidedOn,
        @Column(name = "resolution_organisation_id") UUID resolutionOrganisationId,
        @Column(name = "recorded_at") Instant recordedAt) {

    static PlanRevision of(PlanFigures figures, LocalDate adoptedOn, Decision resolution, Instant recordedAt) {
        return new PlanRevision(
                figures.toList(),
                figures.toTrain(),
                figures.toAdmit(),
                adoptedOn,
                resolution.number(),
                resolution.decidedOn(),
                resolution.decidingOrganisationId(),
                recordedAt);
    }

    Decision resolution() {
        return new Decision(resolutionNumber, resolutionDecidedOn, resolutionOrganisationId);
    }
}
