package vn.memberdev.candidates.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.memberdev.candidates.candidate.change.CandidateChange;
import vn.memberdev.candidates.candidate.change.CandidateProblem;
import vn.memberdev.candidates.candidate.change.Membership;
import vn.memberdev.candidates.candidate.timeline.CandidateFacts;
import vn.memberdev.candidates.organisation.EndedOrganisations;
import vn.memberdev.platform.intake.Batch;
import vn.memberdev.platform.intake.BatchResult;
import vn.memberdev.platform.intake.BatchRunner;
import vn.memberdev.platform.outbox.Outbox;
import vn.memberdev.platform.precondition.Precondition;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.time.BusinessTime;

/**
 * The one way to change a candidate, for every feature: it finds and locks, lets the feature's rules decide from the
 * facts, carries the change out, and appends its event in the same transaction.
 */
@ApplicationScoped
public class CandidateChanges {

    private final CandidateRepository repository;
    private final CandidateHistoryRepository history;
    private final CandidateSuccession succession;
    private final EndedOrganisations ends;
    private final BatchRunner batches;
    private final Outbox outbox;
    private final BusinessTime time;

    CandidateChanges(
            CandidateRepository repository,
            CandidateHistoryRepository history,
            CandidateSuccession succession,
            EndedOrganisations ends,
            BatchRunner batches,
            Outbox outbox,
            BusinessTime time) {
        this.repository = repository;
        this.history = history;
        this.succession = succession;
        this.ends = ends;
        this.batches = batches;
        this.outbox = outbox;
        this.time = time;
    }

    /**
     * Changes one candidate whose version the caller has seen.
     *
     * @param ifMatch the If-Match header as it came
     * @param decide the rules: refuses by throwing, or says what shall change
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public CandidateView change(
            Scope scope, UUID id, String ifMatch, Function<CandidateFacts, CandidateChange> decide) {
        Candidate candidate = repository.findForChange(scope, Set.of(id)).get(id);
        if (candidate == null) {
            throw notFound();
        }
        Precondition.require(ifMatch, candidate.eventVersion());
        PendingEvents pending = pending(scope);
        carryOut(candidate, decide.apply(candidate.facts()), pending);
        complete(pending);
        return CandidateView.of(scope, candidate);
    }

    /**
     * Changes the candidates a batch names, each item on its own; one query finds them all.
     *
     * @param id which candidate an item names
     * @param decide the rules, as above
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public <T> BatchResult changeAll(
            Scope scope, Batch<T> batch, Function<T, UUID> id, BiFunction<T, CandidateFacts, CandidateChange> decide) {
        Set<UUID> ids = batch.items().stream()
                .limit(Batch.LARGEST)
                .filter(Objects::nonNull)
                .map(id)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<UUID, Candidate> candidates = repository.findForChange(scope, ids);
        PendingEvents pending = pending(scope);
        BatchResult result = batches.run(batch, 200, item -> {
            Candidate candidate = candidates.get(id.apply(item));
            if (candidate == null) {
                throw notFound();
            }
            carryOut(candidate, decide.apply(item, candidate.facts()), pending);
            return candidate.id();
        });
        complete(pending);
        return result;
    }

    /**
     * Changes several candidates together or none of them. All are locked and all decide before the first is changed.
     *
     * @param decisions the rules by candidate
     * @return why nothing was changed, by candidate; empty if all was carried out
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<UUID, ProblemException> changeTogether(
            Scope scope, Map<UUID, Function<CandidateFacts, CandidateChange>> decisions) {
        Map<UUID, Candidate> candidates = repository.findForChange(scope, decisions.keySet());
        Map<UUID, CandidateChange> decided = new LinkedHashMap<>();
        Map<UUID, ProblemException> refusals = new LinkedHashMap<>();
        decisions.forEach((id, decide) -> {
            Candidate candidate = candidates.get(id);
            try {
                if (candidate == null) {
                    throw notFound();
                }
                decided.put(id, decide.apply(candidate.facts()));
            } catch (ProblemException refusal) {
                refusals.put(id, refusal);
            }
        });
        if (refusals.isEmpty()) {
            PendingEvents pending = pending(scope);
            decided.forEach((id, change) -> carryOut(candidates.get(id), change, pending));
            complete(pending);
        }
        return refusals;
    }

    /** The facts of the candidates named, as far as they are in scope. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<UUID, CandidateFacts> factsOf(Scope scope, Collection<UUID> ids) {
        return repository.findAll(scope, ids).stream()
                .map(Candidate::facts)
                .collect(Collectors.toMap(CandidateFacts::id, Function.identity()));
    }

    /**
     * Applies what the member register says of candidates. What is known already changes nothing and sends nothing.
     *
     * @return the candidates that are not known here
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Set<UUID> membershipsKnown(Map<UUID, List<Membership>> byCandidate) {
        if (!byCandidate.isEmpty()) {
            ends.hold();
        }
        Map<UUID, Candidate> candidates = repository.findForReaction(byCandidate.keySet());
        PendingEvents pending = new PendingEvents(repository, history, outbox, null);
        new LinkedHashMap<>(byCandidate).forEach((id, memberships) -> {
            Candidate candidate = candidates.get(id);
            if (candidate != null) {
                memberships.forEach(
                        membership -> carryOut(candidate, new CandidateChange.MembershipKnown(membership), pending));
            }
        });
        complete(pending);
        return missing(byCandidate.keySet(), candidates.keySet());
    }

    /** Writes the changes, and takes those along who were put at an organisation that has ended. */
    void complete(PendingEvents pending) {
        succession.follow(pending.putSomewhere(), pending);
        pending.complete();
    }

    PendingEvents pending(Scope scope) {
        return new PendingEvents(repository, history, outbox, scope.subject());
    }

    private void carryOut(Candidate candidate, CandidateChange change, PendingEvents pending) {
        pending.makeRoomFor(candidate);
        if (candidate.apply(change, time.now())) {
            pending.add(candidate, change);
        }
    }

    private static Set<UUID> missing(Collection<UUID> named, Collection<UUID> found) {
        return named.stream().filter(id -> !found.contains(id)).collect(Collectors.toSet());
    }

    static ProblemException notFound() {
        return new ProblemException(
                CandidateProblem.CANDIDATE_NOT_FOUND, "Name a candidate of an organisation in your part of the tree.");
    }
}
