package vn.memberdev.candidates.awarenessclass;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.memberdev.candidates.DateRules;
import vn.memberdev.candidates.awarenessclass.enrolment.EnrolmentRules;
import vn.memberdev.candidates.candidate.action.CandidateActionSource;
import vn.memberdev.candidates.candidate.action.CandidateOperation;
import vn.memberdev.candidates.candidate.change.CandidateChange;
import vn.memberdev.candidates.candidate.timeline.CandidateFacts;
import vn.memberdev.platform.problem.FieldError;
import vn.memberdev.platform.problem.ProblemException;

/** Whether a candidate may take a place in a class today; whether a certain class has one, only the call can say. */
@ApplicationScoped
public class EnrolmentActions implements CandidateActionSource {

    private static final CandidateOperation ENROL =
            CandidateOperation.of("enrol", EnrolmentResource.class, "enrolInAwarenessClass");

    private final AwarenessClassRepository repository;

    EnrolmentActions(AwarenessClassRepository repository) {
        this.repository = repository;
    }

    @Override
    public List<Offer> offers(LocalDate today) {
        return List.of(new Offer(ENROL, facts -> enrol(facts, today)));
    }

    private Optional<CandidateChange> enrol(CandidateFacts facts, LocalDate today) {
        boolean holdsAPlace = !repository.holdersOfPlaces(Set.of(facts.id())).isEmpty();
        List<FieldError> faults = DateRules.all(
                EnrolmentRules.notOnListThatDay("", Optional.of(facts).filter(CandidateFacts::isOnTheList), today),
                EnrolmentRules.enrolledAlready("", holdsAPlace));
        if (!faults.isEmpty()) {
            throw new ProblemException(AwarenessClassProblem.ENROLMENT_REFUSED, "action").with(faults);
        }
        return Optional.empty();
    }
}
