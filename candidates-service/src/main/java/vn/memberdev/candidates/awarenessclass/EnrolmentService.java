package vn.memberdev.candidates.awarenessclass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;
import vn.memberdev.candidates.awarenessclass.enrolment.EnrolCandidatesRequest;
import vn.memberdev.candidates.awarenessclass.enrolment.EnrolmentLookup;
import vn.memberdev.candidates.awarenessclass.enrolment.EnrolmentRow;
import vn.memberdev.candidates.awarenessclass.enrolment.EnrolmentRules;
import vn.memberdev.candidates.awarenessclass.enrolment.WithdrawEnrolmentRequest;
import vn.memberdev.candidates.candidate.CandidateReads;
import vn.memberdev.candidates.candidate.timeline.CandidateFacts;
import vn.memberdev.candidates.candidate.timeline.ListingPeriod;
import vn.memberdev.candidates.organisation.EndedOrganisations;
import vn.memberdev.platform.problem.FieldError;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.time.BusinessTime;

/** Use cases of the organisations whose candidates attend: taking places in a class and giving them up. */
@ApplicationScoped
public class EnrolmentService {

    private static final String ONE_OPEN_ENROLMENT = "uq_awareness_class_enrolment_open";

    private final AwarenessClassWorkflow desk;
    private final AwarenessClassRepository repository;
    private final CandidateReads candidates;
    private final EndedOrganisations ends;
    private final BusinessTime time;

    EnrolmentService(
            AwarenessClassWorkflow desk,
            AwarenessClassRepository repository,
            CandidateReads candidates,
            EndedOrganisations ends,
            BusinessTime time) {
        this.desk = desk;
        this.repository = repository;
        this.candidates = candidates;
        this.ends = ends;
        this.time = time;
    }

    /** Enrols candidates of the caller's scope, all or none; a refusal names the fault of each. */
    @Transactional
    public AwarenessClassView enrol(Scope scope, UUID id, String ifMatch, EnrolCandidatesRequest request) {
        AwarenessClass found = desk.findPlannedForUpdate(scope, id, ifMatch);
        LocalDate enrolledOn = request.enrolledOnOr(time.today());
        AwarenessClassWorkflow.requireNone(
                EnrolmentRules.faultsInDates(request, enrolledOn, found.facts(), time.today()),
                AwarenessClassProblem.IMPLAUSIBLE_CLASS,
                "detail");
        AwarenessClassWorkflow.requireNone(
                EnrolmentRules.faultsOfCandidates(lookup(scope, found, enrolledOn, request)),
                AwarenessClassProblem.ENROLMENT_REFUSED,
                "detail");
        // In one order in every call: two calls for the same people wait for one another, but not in a circle.
        List<UUID> ordered = request.candidateIds().stream().sorted().toList();
        found.enrol(ordered, enrolledOn, request.resolution(), time.now());
        try {
            return desk.write(scope, found, AwarenessClassEvents::enrolled);
        } catch (ConstraintViolationException broken) {
            throw isASecondEnrolment(broken) ? enrolledElsewhereMeanwhile() : broken;
        }
    }

    /** Gives a candidate's place free. Below the organiser only that of a candidate in scope. */
    @Transactional
    public AwarenessClassView withdraw(
            Scope scope, UUID id, String ifMatch, UUID candidateId, WithdrawEnrolmentRequest request) {
        AwarenessClass found = desk.findPlannedForUpdate(scope, id, ifMatch);
        EnrolmentRow enrolment = found.openEnrolmentOf(candidateId)
                .filter(row -> desk.isOrganiser(scope, found) || isInScope(scope, candidateId))
                .orElseThrow(() -> new ProblemException(AwarenessClassProblem.ENROLMENT_NOT_FOUND));
        AwarenessClassWorkflow.requireNone(
                EnrolmentRules.faultsOf(request, enrolment, time.today()),
                AwarenessClassProblem.IMPLAUSIBLE_CLASS,
                "detail");
        found.withdraw(candidateId, request.withdrawnOn(), request.reason().strip(), time.now());
        return desk.write(scope, found, AwarenessClassEvents::enrolled);
    }

    private EnrolmentLookup lookup(
            Scope scope, AwarenessClass planned, LocalDate enrolledOn, EnrolCandidatesRequest request) {
        Map<UUID, CandidateFacts> facts = candidates.factsOf(scope, Set.copyOf(request.candidateIds()));
        Set<UUID> organisations = facts.values().stream()
                .map(known -> known.periodOn(enrolledOn))
                .flatMap(Optional::stream)
                .map(ListingPeriod::organisationId)
                .collect(Collectors.toSet());
        return new EnrolmentLookup(
                planned.facts(),
                enrolledOn,
                request.candidateIds(),
                facts,
                standingBelow(planned, organisations, enrolledOn),
                repository.holdersOfPlaces(facts.keySet()));
    }

    /** A class goes on at the one that follows its organiser. */
    private Set<UUID> standingBelow(AwarenessClass planned, Set<UUID> organisations, LocalDate on) {
        return ends.inPlaceOf(planned.organisationId(), on)
                .map(organiser -> repository.standingBelow(organiser, organisations, on))
                .orElseGet(Set::of);
    }

    private boolean isInScope(Scope scope, UUID candidateId) {
        return candidates.isInScope(scope, candidateId);
    }

    private static boolean isASecondEnrolment(ConstraintViolationException broken) {
        return Objects.equals(broken.getConstraintName(), ONE_OPEN_ENROLMENT);
    }

    /** Another call took a place in another class for one of them, after this one had looked. */
    private static ProblemException enrolledElsewhereMeanwhile() {
        return new ProblemException(AwarenessClassProblem.ENROLMENT_REFUSED, "meanwhile")
                .with(List.of(FieldError.body("/candidateIds", "enrolled-already.meanwhile")));
    }
}
