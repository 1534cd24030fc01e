package vn.memberdev.candidates.awarenessclass.enrolment;

import static vn.memberdev.candidates.DateRules.fault;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.memberdev.candidates.DateRules;
import vn.memberdev.candidates.candidate.timeline.CandidateFacts;
import vn.memberdev.platform.problem.FieldError;

/**
 * The rules of taking and giving up a place in a class. Pure; each names its fault, or none. There is no least age, and
 * who attended a class before may attend another.
 */
public final class EnrolmentRules {

    private EnrolmentRules() {}

    /** All faults in the dates of an enrolment. */
    public static List<FieldError> faultsInDates(
            EnrolCandidatesRequest request, LocalDate enrolledOn, ClassFacts planned, LocalDate today) {
        return DateRules.all(
                DateRules.dateInFuture("/enrolledOn", enrolledOn, today),
                beforeOpening("/enrolledOn", enrolledOn, planned),
                afterEnd(enrolledOn, planned),
                request.resolution() == null
                        ? Optional.empty()
                        : DateRules.resolutionAfterEffect(request.resolution().decidedOn(), enrolledOn));
    }

    /** All faults of the candidates that a call names, each with its place in the call. */
    public static List<FieldError> faultsOfCandidates(EnrolmentLookup lookup) {
        Set<UUID> named = new HashSet<>();
        List<UUID> ids = lookup.candidateIds();
        List<FieldError> ofEach = IntStream.range(0, ids.size())
                .mapToObj(index -> faultOf("/candidateIds/" + index, ids.get(index), named.add(ids.get(index)), lookup))
                .flatMap(Optional::stream)
                .toList();
        int wanted = ids.size() - ofEach.size();
        return Stream.concat(ofEach.stream(), classFull(wanted, lookup.planned()).stream())
                .toList();
    }

    /** All faults in the date of a withdrawal. */
    public static List<FieldError> faultsOf(WithdrawEnrolmentRequest request, EnrolmentRow enrolment, LocalDate today) {
        return DateRules.all(
                DateRules.dateInFuture("/withdrawnOn", request.withdrawnOn(), today),
                beforeEnrolment(request.withdrawnOn(), enrolment));
    }

    /** One fault for each candidate: each further rule makes sense only where the one before it is kept. */
    private static Optional<FieldError> faultOf(String pointer, UUID id, boolean first, EnrolmentLookup lookup) {
        return duplicateCandidate(pointer, first)
                .or(() -> candidateNotFound(pointer, lookup.factsOf(id)))
                .or(() -> notOnListThatDay(pointer, lookup.factsOf(id), lookup.enrolledOn()))
                .or(() -> notBelowOrganiser(pointer, lookup.standsBelowTheOrganiser(id)))
                .or(() -> enrolledAlready(pointer, lookup.holdsAPlace(id)));
    }

    public static Optional<FieldError> beforeOpening(String pointer, LocalDate day, ClassFacts planned) {
        return fault(day.isBefore(planned.openedOn()), pointer, "before-opening", "opened", planned.openedOn());
    }

    public static Optional<FieldError> afterEnd(LocalDate enrolledOn, ClassFacts planned) {
        return fault(enrolledOn.isAfter(planned.endsOn()), "/enrolledOn", "after-end", "end", planned.endsOn());
    }

    public static Optional<FieldError> duplicateCandidate(String pointer, boolean first) {
        return fault(!first, pointer, "duplicate-candidate");
    }

    public static Optional<FieldError> candidateNotFound(String pointer, Optional<CandidateFacts> facts) {
        return fault(facts.isEmpty(), pointer, "candidate-not-found");
    }

    public static Optional<FieldError> notOnListThatDay(String pointer, Optional<CandidateFacts> facts, LocalDate day) {
        return fault(
                facts.flatMap(known -> known.periodOn(day)).isEmpty(), pointer, "not-on-list-that-day", "day", day);
    }

    public static Optional<FieldError> notBelowOrganiser(String pointer, boolean below) {
        return fault(!below, pointer, "not-below-organiser");
    }

    /** One open enrolment per person over all classes; an index holds it against calls at the same time. */
    public static Optional<FieldError> enrolledAlready(String pointer, boolean holdsAPlace) {
        return fault(holdsAPlace, pointer, "enrolled-already");
    }

    public static Optional<FieldError> classFull(int wanted, ClassFacts planned) {
        return fault(
                wanted > planned.freePlaces(),
                "/candidateIds",
                "class-full",
                "free",
                planned.freePlaces(),
                "capacity",
                planned.capacity());
    }

    public static Optional<FieldError> beforeEnrolment(LocalDate withdrawnOn, EnrolmentRow enrolment) {
        return fault(
                withdrawnOn.isBefore(enrolment.enrolledOn()),
                "/withdrawnOn",
                "before-enrolment",
                "enrolled",
                enrolment.enrolledOn());
    }
}
