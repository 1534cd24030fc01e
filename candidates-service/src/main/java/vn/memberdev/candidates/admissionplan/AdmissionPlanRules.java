package vn.memberdev.candidates.admissionplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.memberdev.candidates.DateRules;
import vn.memberdev.candidates.organisation.EndRules;
import vn.memberdev.candidates.organisation.EndedOrganisation;
import vn.memberdev.platform.problem.FieldError;

/** The rules of a plan. Pure; each names its fault, or none. */
final class AdmissionPlanRules {

    private static final String ADOPTED_ON = "/adoptedOn";

    private AdmissionPlanRules() {}

    /**
     * All faults of the adoption of a plan.
     *
     * @param end the end of the organisation, if it has one
     */
    static List<FieldError> faultsOf(AdoptPlanRequest request, Optional<EndedOrganisation> end, LocalDate today) {
        return DateRules.all(
                EndRules.organisationEnded("/organisationId", end, request.adoptedOn()),
                DateRules.dateInFuture(ADOPTED_ON, request.adoptedOn(), today),
                outsidePlanningTime(request.year(), request.adoptedOn()),
                DateRules.resolutionAfterEffect(request.resolution().decidedOn(), request.adoptedOn()));
    }

    /** All faults of other figures for a plan that stands. */
    static List<FieldError> faultsOf(
            RevisePlanRequest request, AdmissionPlan plan, Optional<EndedOrganisation> end, LocalDate today) {
        return DateRules.all(
                EndRules.organisationEndedBy(ADOPTED_ON, end, request.adoptedOn(), "organisation-ended.plan"),
                DateRules.dateInFuture(ADOPTED_ON, request.adoptedOn(), today),
                outsidePlanningTime(plan.year(), request.adoptedOn()),
                beforeLastRevision(request.adoptedOn(), plan)
                        .or(() -> DateRules.decidedBeforeRevised(
                                "/resolution/decidedOn",
                                request.resolution().decidedOn(),
                                plan.last().resolution().decidedOn())),
                DateRules.resolutionAfterEffect(request.resolution().decidedOn(), request.adoptedOn()));
    }

    /** Figures are set in the year before or in the year itself: once it is over they are compared, not planned. */
    static Optional<FieldError> outsidePlanningTime(int year, LocalDate adoptedOn) {
        return DateRules.fault(
                adoptedOn.getYear() < year - 1 || adoptedOn.getYear() > year,
                ADOPTED_ON,
                "outside-planning-time",
                "year",
                year,
                "before",
                year - 1);
    }

    /** The figures that hold on a day are those of the last resolution until then: their days must not cross. */
    static Optional<FieldError> beforeLastRevision(LocalDate adoptedOn, AdmissionPlan plan) {
        LocalDate last = plan.last().adoptedOn();
        return DateRules.fault(adoptedOn.isBefore(last), ADOPTED_ON, "before-last-revision", "last", last);
    }
}
