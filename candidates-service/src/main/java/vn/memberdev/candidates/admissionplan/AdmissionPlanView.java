package vn.memberdev.candidates.admissionplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.memberdev.contracts.common.Decision;
import vn.memberdev.platform.precondition.Versioned;

/**
 * A plan as callers see it.
 *
 * @param id identity
 * @param version version, also the entity tag
 * @param asOf the day whose figures these are
 * @param organisationId the organisation, with everything below it
 * @param year the year it plans
 * @param toList persons to be put on the list
 * @param toTrain persons to complete the awareness class
 * @param toAdmit persons to be admitted
 * @param resolution the resolution that set these figures
 * @param adoptedOn the day since which they hold
 * @param reviewId the source review it was adopted with, if any
 * @param revisions all figures up to that day, oldest first
 * @param recordedAt when the last change was recorded; UTC
 */
public record AdmissionPlanView(
        UUID id,
        long version,
        LocalDate asOf,
        UUID organisationId,
        int year,
        int toList,
        int toTrain,
        int toAdmit,
        Decision resolution,
        LocalDate adoptedOn,
        UUID reviewId,
        List<RevisionView> revisions,
        Instant recordedAt)
        implements Versioned {

    /** Figures, the resolution that set them, and the day since which they held. */
    public record RevisionView(int toList, int toTrain, int toAdmit, Decision resolution, LocalDate adoptedOn) {

        static RevisionView of(PlanRevision revision) {
            return new RevisionView(
                    revision.toList(),
                    revision.toTrain(),
                    revision.toAdmit(),
                    revision.resolution(),
                    revision.adoptedOn());
        }
    }

    /** The plan as it stood on a day on which it had been adopted. */
    static AdmissionPlanView of(AdmissionPlan plan, LocalDate asOf) {
        List<PlanRevision> known = plan.revisionsUntil(asOf);
        PlanRevision figures = known.get(known.size() - 1);
        return new AdmissionPlanView(
                plan.id(),
                plan.eventVersion(),
                asOf,
                plan.organisationId(),
                plan.year(),
                figures.toList(),
                figures.toTrain(),
                figures.toAdmit(),
                figures.resolution(),
                figures.adoptedOn(),
                plan.reviewId(),
                known.stream().map(RevisionView::of).toList(),
                plan.changedAt());
    }
}
