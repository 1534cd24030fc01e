package vn.memberdev.candidates.awarenessclass;

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
final class EnrolmentRules {

    private EnrolmentRules() {}

    /** All faults in the dates of an enrolment. */
    static List<FieldError> faultsInDates(
            EnrolCandidatesRequest request, LocalDate enrolledOn, AwarenessClass planned, LocalDate today) {
        return DateRules.all(
                DateRules.dateInFuture("/enrolledOn", enrolledOn, today),
                AwarenessClassRules.beforeOpening("/enrolledOn", enrolledOn, planned),
                afterEnd(enrolledOn, planned),
                request.resolution() == null
                        ? Optional.empty()
                        : DateRules.resolutionAfterEffect(request.resolution().decidedOn(), enrolledOn));
    }

    /** All faults of the candidates that a call names, each with its place in the call. */
    static List<FieldError> faultsOfCandidates(EnrolmentLookup sheet) {
        Set<UUID> named = new HashSet<>();
        List<UUID> ids = sheet.candidateIds();
        List<FieldError> ofEach = IntStream.range(0, ids.size())
                .mapToObj(index -> faultOf("/candidateIds/" + index, ids.get(index), named.add(ids.get(index)), sheet))
                .flatMap(Optional::stream)
                .toList();
        int wanted = ids.size() - ofEach.size();
        return Stream.concat(ofEach.stream(), classFull(wanted, sheet.planned()).stream())
                .toList();
    }

    /** All faults in the date of a withdrawal. */
    static List<FieldError> faultsOf(WithdrawEnrolmentRequest request, EnrolmentRow enrolment, LocalDate today) {
        return DateRules.all(
                DateRules.dateInFuture("/withdrawnOn", request.withdrawnOn(), today),
                beforeEnrolment(request.withdrawnOn(), enrolment));
    }

    /** One fault for each candidate: each further rule makes sense only where the one before it is kept. */
    private static Optional<FieldError> faultOf(String pointer, UUID id, boolean first, EnrolmentLookup sheet) {
        return duplicateCandidate(pointer, first)
                .or(() -> candidateNotFound(pointer, sheet.factsOf(id)))
                .or(() -> notOnListThatDay(pointer, sheet.factsOf(id), sheet.enrolledOn()))
                .or(() -> notBelowOrganiser(pointer, sheet.standsBelowTheOrganiser(id)))
                .or(() -> enrolledAlready(pointer, sheet.holdsAPlace(id)));
    }

    static Optional<FieldError> afterEnd(LocalDate enrolledOn, AwarenessClass planned) {
        return fault(
                enrolledOn.isAfter(planned.endsOn()),
                "/enrolledOn",
                "after-end",
                "the last day of the class is " + planned.endsOn());
    }

    static Optional<FieldError> duplicateCandidate(String pointer, boolean first) {
        return fault(!first, pointer, "duplicate-candidate", "the call names this candidate twice");
    }

    static Optional<FieldError> candidateNotFound(String pointer, Optional<CandidateFacts> facts) {
        return fault(facts.isEmpty(), pointer, "candidate-not-found", "no candidate of the caller's scope");
    }

    static Optional<FieldError> notOnListThatDay(String pointer, Optional<CandidateFacts> facts, LocalDate day) {
        return fault(
                facts.flatMap(known -> known.periodOn(day)).isEmpty(),
                pointer,
                "not-on-list-that-day",
                "the candidate was not on the list on " + day);
    }

    static Optional<FieldError> notBelowOrganiser(String pointer, boolean below) {
        return fault(
                !below, pointer, "not-below-organiser", "the candidate's organisation stands outside the organiser's");
    }

    /** One open enrolment per person over all classes; an index holds it against calls at the same time. */
    static Optional<FieldError> enrolledAlready(String pointer, boolean holdsAPlace) {
        return fault(holdsAPlace, pointer, "enrolled-already", "the candidate is enrolled in a class that is not over");
    }

    static Optional<FieldError> classFull(int wanted, AwarenessClass planned) {
        return fault(
                wanted > planned.freePlaces(),
                "/candidateIds",
                "class-full",
                planned.freePlaces() + " of " + planned.capacity() + " places are free");
    }

    static Optional<FieldError> beforeEnrolment(LocalDate withdrawnOn, EnrolmentRow enrolment) {
        return fault(
                withdrawnOn.isBefore(enrolment.enrolledOn()),
                "/withdrawnOn",
                "before-enrolment",
                "the candidate was enrolled on " + enrolment.enrolledOn());
    }
}
