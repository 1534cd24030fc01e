package vn.memberdev.candidates.awarenessclass.planning;

import static vn.memberdev.candidates.DateRules.fault;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.memberdev.candidates.DateRules;
import vn.memberdev.candidates.awarenessclass.enrolment.ClassFacts;
import vn.memberdev.candidates.awarenessclass.enrolment.EnrolmentRow;
import vn.memberdev.candidates.awarenessclass.enrolment.EnrolmentRules;
import vn.memberdev.candidates.organisation.EndRules;
import vn.memberdev.candidates.organisation.EndedOrganisation;
import vn.memberdev.platform.problem.FieldError;

/** The rules of planning, changing and cancelling a class. Pure; each names its fault, or none. */
public final class AwarenessClassRules {

    private static final String DECISION = "/decision/decidedOn";

    private AwarenessClassRules() {}

    /**
     * All faults of a plan.
     *
     * @param kind the kind of the organiser on the day of the decision; empty if there was no such organisation
     * @param organisers the kinds whose political centre, or its equivalent, holds classes (06-HD/TW 3.1)
     * @param end the end of the organiser, if it has one
     */
    public static List<FieldError> faultsOf(
            PlanAwarenessClassRequest request,
            Optional<String> kind,
            Set<String> organisers,
            Optional<EndedOrganisation> end,
            LocalDate today) {
        Optional<FieldError> organiser = EndRules.organisationEnded("/organisationId", end, request.startsOn())
                .or(() -> notAClassOrganiser(kind, organisers));
        return Stream.concat(organiser.stream(), faultsOf(request.particulars(), today).stream())
                .toList();
    }

    /** All faults of a change of a planned class. */
    public static List<FieldError> faultsOf(ChangeAwarenessClassRequest request, ClassFacts planned, LocalDate today) {
        return Stream.concat(
                        faultsOf(request, today).stream(),
                        DateRules.all(
                                capacityBelowEnrolled(request.capacity(), planned),
                                endsBeforeEnrolment(request.endsOn(), planned),
                                DateRules.decidedBeforeRevised(
                                        DECISION, request.decision().decidedOn(), planned.decidedOn()))
                                .stream())
                .toList();
    }

    /** All faults of a cancellation of a planned class. */
    public static List<FieldError> faultsOf(CancelAwarenessClassRequest request, ClassFacts planned, LocalDate today) {
        return DateRules.all(
                DateRules.dateInFuture("/cancelledOn", request.cancelledOn(), today),
                EnrolmentRules.beforeOpening("/cancelledOn", request.cancelledOn(), planned),
                beforeRecordedFact(request.cancelledOn(), planned),
                DateRules.decisionAfterEffect(request.decision().decidedOn(), request.cancelledOn()));
    }

    private static List<FieldError> faultsOf(ChangeAwarenessClassRequest request, LocalDate today) {
        return DateRules.all(
                endsBeforeStart(request.startsOn(), request.endsOn()),
                DateRules.dateInFuture(DECISION, request.decision().decidedOn(), today),
                decidedAfterStart(request.decision().decidedOn(), request.startsOn()));
    }

    public static Optional<FieldError> notAClassOrganiser(Optional<String> kind, Set<String> organisers) {
        return fault(kind.filter(organisers::contains).isEmpty(), "/organisationId", "not-a-class-organiser");
    }

    public static Optional<FieldError> endsBeforeStart(LocalDate startsOn, LocalDate endsOn) {
        return fault(endsOn.isBefore(startsOn), "/endsOn", "ends-before-start", "start", startsOn);
    }

    public static Optional<FieldError> decidedAfterStart(LocalDate decidedOn, LocalDate startsOn) {
        return fault(decidedOn.isAfter(startsOn), DECISION, "decided-after-start");
    }

    public static Optional<FieldError> capacityBelowEnrolled(int capacity, ClassFacts planned) {
        int enrolled = planned.openEnrolments().size();
        return fault(capacity < enrolled, "/capacity", "capacity-below-enrolled", "enrolled", enrolled);
    }

    public static Optional<FieldError> endsBeforeEnrolment(LocalDate endsOn, ClassFacts planned) {
        return latest(planned.openEnrolments().stream().map(EnrolmentRow::enrolledOn))
                .filter(endsOn::isBefore)
                .map(day -> FieldError.body("/endsOn", "ends-before-enrolment", "day", day));
    }

    public static Optional<FieldError> beforeRecordedFact(LocalDate cancelledOn, ClassFacts planned) {
        return latest(planned.enrolments().stream()
                        .flatMap(row -> Stream.of(row.enrolledOn(), row.withdrawnOn()))
                        .filter(Objects::nonNull))
                .filter(cancelledOn::isBefore)
                .map(day -> FieldError.body("/cancelledOn", "before-recorded-fact.enrolment", "day", day));
    }

    private static Optional<LocalDate> latest(Stream<LocalDate> days) {
        return days.max(LocalDate::compareTo);
    }
}
