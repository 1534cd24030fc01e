package vn.memberdev.candidates.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.memberdev.candidates.candidate.change.CandidateProblem;
import vn.memberdev.candidates.candidate.change.PersonDetails;
import vn.memberdev.candidates.candidate.timeline.CandidateFacts;
import vn.memberdev.platform.intake.RepeatedPersons;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.scope.Scope;

/** The one way to look at candidates, for every feature: as callers may see them, or as rules need them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CandidateReads {

    private final CandidateRepository repository;
    private final CandidateActions actions;

    CandidateReads(CandidateRepository repository, CandidateActions actions) {
        this.repository = repository;
        this.actions = actions;
    }

    /** A candidate in scope as it is; refuses if there is none. */
    public CandidateView get(Scope scope, UUID id) {
        return CandidateView.of(scope, find(scope, id));
    }

    /** The same with what may be done now. */
    public CandidateView getWithActions(Scope scope, UUID id) {
        Candidate candidate = find(scope, id);
        return CandidateView.of(scope, candidate).with(actions.of(scope, candidate));
    }

    /** A candidate in scope as it stood on a day; refuses a person who came on the list later. */
    public CandidateView getOn(Scope scope, UUID id, LocalDate day) {
        return viewOn(scope, find(scope, id), day);
    }

    /**
     * Those of the candidates that are in scope, by id.
     *
     * @param day the day whose facts are shown, or null for what is known now
     * @param withActions whether each comes with what may be done now; not for a day
     */
    public Map<UUID, CandidateView> findAll(Scope scope, Collection<UUID> ids, LocalDate day, boolean withActions) {
        Map<UUID, CandidateView> views = new HashMap<>();
        for (Candidate candidate : repository.findAll(scope, ids)) {
            CandidateView view = day == null ? CandidateView.of(scope, candidate) : viewOn(scope, candidate, day);
            views.put(candidate.id(), withActions && day == null ? view.with(actions.of(scope, candidate)) : view);
        }
        return views;
    }

    /** The facts of those of the candidates that are in scope, by id. */
    public Map<UUID, CandidateFacts> factsOf(Scope scope, Collection<UUID> ids) {
        return repository.findAll(scope, ids).stream()
                .map(Candidate::facts)
                .collect(Collectors.toMap(CandidateFacts::id, Function.identity()));
    }

    /** What is recorded of the person; refuses if there is no such candidate in scope. */
    public PersonDetails personOf(Scope scope, UUID id) {
        return find(scope, id).details();
    }

    /** Persons of whom some of these may be one, as far as they are in scope. */
    public List<RepeatedPersons.Person> known(Scope scope, Collection<RepeatedPersons.Person> persons) {
        return repository.known(scope, persons);
    }

    /** Whether there is such a candidate in scope. */
    public boolean isInScope(Scope scope, UUID id) {
        return repository.find(scope, id).isPresent();
    }

    /** Which of the references are taken, and by which candidate, in scope or not. */
    public Map<String, UUID> idsByReference(Collection<String> references) {
        return repository.idsByReference(references);
    }

    private Candidate find(Scope scope, UUID id) {
        return repository.find(scope, id).orElseThrow(CandidateReads::notFound);
    }

    private static CandidateView viewOn(Scope scope, Candidate candidate, LocalDate day) {
        return candidate
                .factsOn(day)
                .map(facts -> CandidateView.of(scope, candidate, facts, day))
                .orElseThrow(CandidateReads::notFound);
    }

    /** The refusal of a call that names a candidate whom the caller does not see. */
    public static ProblemException notFound() {
        return new ProblemException(CandidateProblem.CANDIDATE_NOT_FOUND);
    }
}
