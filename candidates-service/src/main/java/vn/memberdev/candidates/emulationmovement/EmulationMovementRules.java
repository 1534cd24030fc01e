package vn.memberdev.candidates.emulationmovement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.memberdev.candidates.DateRules;
import vn.memberdev.candidates.emulationmovement.nominations.NominationSpan;
import vn.memberdev.platform.orgtree.OrgUnitView;
import vn.memberdev.platform.problem.FieldError;

/** The rules of an emulation movement. Pure; each names its fault, or none. */
final class EmulationMovementRules {

    private static final String DECIDED = "/decision/decidedOn";

    private EmulationMovementRules() {}

    /**
     * All faults of a launch.
     *
     * @param directing the directing organisation on the first day of the movement, if it existed then
     * @param committees the kinds of organisation that direct movements; others take part in them
     */
    static List<FieldError> faultsOf(
            MovementPlan plan, Optional<OrgUnitView> directing, Set<String> committees, LocalDate today) {
        return DateRules.all(
                notADirectingCommittee(directing, committees),
                endsBeforeStart(plan.startsOn(), plan.endsOn()),
                DateRules.dateInFuture(DECIDED, plan.decision().decidedOn(), today),
                decisionAfterStart(plan));
    }

    /**
     * All faults of a change; it may be decided while the movement runs.
     *
     * @param revised the day of the decision that is revised: the last change, or the launch
     */
    static List<FieldError> faultsOf(MovementPlan plan, LocalDate launchedOn, LocalDate revised, LocalDate today) {
        return DateRules.all(
                endsBeforeStart(plan.startsOn(), plan.endsOn()),
                DateRules.dateInFuture(DECIDED, plan.decision().decidedOn(), today),
                decisionBeforeLaunch(plan.decision().decidedOn(), launchedOn)
                        .or(() -> DateRules.decidedBeforeRevised(
                                DECIDED, plan.decision().decidedOn(), revised)),
                startBeforeLaunch(plan.startsOn(), launchedOn));
    }

    /** All faults of a closing. */
    static List<FieldError> faultsOf(
            CloseEmulationMovementRequest request, LocalDate launchedOn, LocalDate startsOn, LocalDate today) {
        return DateRules.all(
                DateRules.dateInFuture("/endsOn", request.endsOn(), today),
                DateRules.dateInFuture(DECIDED, request.decision().decidedOn(), today),
                decisionBeforeLaunch(request.decision().decidedOn(), launchedOn),
                endsBeforeStart(startsOn, request.endsOn()));
    }

    static Optional<FieldError> notADirectingCommittee(Optional<OrgUnitView> directing, Set<String> committees) {
        return DateRules.fault(
                directing.filter(unit -> committees.contains(unit.kind())).isEmpty(),
                "/organisationId",
                "not-a-directing-committee");
    }

    static Optional<FieldError> endsBeforeStart(LocalDate startsOn, LocalDate endsOn) {
        return DateRules.fault(
                endsOn != null && endsOn.isBefore(startsOn), "/endsOn", "ends-before-start", "start", startsOn);
    }

    static Optional<FieldError> decisionAfterStart(MovementPlan plan) {
        return DateRules.fault(plan.decision().decidedOn().isAfter(plan.startsOn()), DECIDED, "decision-after-start");
    }

    static Optional<FieldError> decisionBeforeLaunch(LocalDate decidedOn, LocalDate launchedOn) {
        return DateRules.fault(
                decidedOn.isBefore(launchedOn), DECIDED, "decision-before-launch", "launched", launchedOn);
    }

    static Optional<FieldError> startBeforeLaunch(LocalDate startsOn, LocalDate launchedOn) {
        return DateRules.fault(
                startsOn.isBefore(launchedOn), "/startsOn", "start-before-launch", "launched", launchedOn);
    }

    /** Who was nominated from a movement was nominated while it ran, and by those who ran it. */
    static List<FieldError> contradictionsOf(MovementPlan plan, String massOrganisation, NominationSpan span) {
        return DateRules.all(
                DateRules.fault(
                        !plan.massOrganisation().equals(massOrganisation),
                        "/massOrganisation",
                        "has-nominations.mass-organisation",
                        "organisation",
                        massOrganisation),
                DateRules.fault(
                        plan.startsOn().isAfter(span.first()), "/startsOn", "has-nominations.day", "day", span.first()),
                nominationsAfterEnd(plan.endsOn(), span));
    }

    static Optional<FieldError> nominationsAfterEnd(LocalDate endsOn, NominationSpan span) {
        return DateRules.fault(
                endsOn != null && endsOn.isBefore(span.last()), "/endsOn", "has-nominations.day", "day", span.last());
    }
}
