package vn.memberdev.candidates.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.memberdev.candidates.candidate.change.CandidateChange;
import vn.memberdev.candidates.candidate.change.ListChange;
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

    /** No line of successors is longer; the bound keeps a circle in bad data from running for ever. */
    private static final int MAX_FOLLOW_UPS = 32;

    private final CandidateRepository repository;
    private final CandidateHistoryRepository history;
    private final FollowUpChanges followUps;
    private final EndedOrganisations ends;
    private final BatchRunner batches;
    private final Outbox outbox;
    private final BusinessTime time;

    CandidateChanges(
            CandidateRepository repository,
            CandidateHistoryRepository history,
            FollowUpChanges followUps,
            EndedOrganisations ends,
            BatchRunner batches,
            Outbox outbox,
            BusinessTime time) {
        this.repository = repository;
        this.history = history;
        this.followUps = followUps;
        this.ends = ends;
        this.batches = batches;
        this.outbox = outbox;
        this.time = time;
    }

    /**
     * Makes a candidate of a person.
     *
     * @param change what the rules found right
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public CandidateView list(Scope scope, ListChange.Listed change) {
        PendingChanges pending = pending(scope.subject());
        Candidate candidate = pending.list(change);
        complete(pending);
        return CandidateView.of(scope, candidate);
    }

    /**
     * Makes candidates of the people of a batch, each on its own.
     *
     * @param decide the rules: refuses by throwing, or says what shall be recorded
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public <T> BatchResult listAll(Scope scope, Batch<T> batch, Function<T, ListChange.Listed> decide) {
        PendingChanges pending = pending(scope.subject());
        BatchResult result =
                batches.run(batch, 201, item -> pending.list(decide.apply(item)).id());
        complete(pending);
        return result;
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
            throw CandidateReads.notFound();
        }
        Precondition.require(ifMatch, candidate.eventVersion());
        PendingChanges pending = pending(scope.subject());
        pending.carryOut(candidate, decide.apply(candidate.facts()));
        complete(pending);
        return CandidateView.of(scope, candidate);
    }

    /**
     * Changes the candidates a batch names, each item on its own; one query finds them all.
     *
     * @param decide the rules, as above, of the item's command
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public <C, T extends CandidateItem<C>> BatchResult changeAll(
            Scope scope, Batch<T> batch, BiFunction<C, CandidateFacts, CandidateChange> decide) {
        return changeEach(scope, batch, (item, facts) -> decide.apply(item.command(), facts));
    }

    /** The same where the rules need the item itself. */
    @Transactional(Transactional.TxType.MANDATORY)
    public <T extends CandidateItem<?>> BatchResult changeEach(
            Scope scope, Batch<T> batch, BiFunction<T, CandidateFacts, CandidateChange> decide) {
        Map<UUID, Candidate> candidates = repository.findForChange(scope, batch.distinct(CandidateItem::candidateId));
        PendingChanges pending = pending(scope.subject());
        BatchResult result = batches.run(batch, 200, item -> {
            Candidate candidate = candidates.get(item.candidateId());
            if (candidate == null) {
                throw CandidateReads.notFound();
            }
            pending.carryOut(candidate, decide.apply(item, candidate.facts()));
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
                    throw CandidateReads.notFound();
                }
                decided.put(id, decide.apply(candidate.facts()));
            } catch (ProblemException refusal) {
                refusals.put(id, refusal);
            }
        });
        if (refusals.isEmpty()) {
            PendingChanges pending = pending(scope.subject());
            decided.forEach((id, change) -> pending.carryOut(candidates.get(id), change));
            complete(pending);
        }
        return refusals;
    }

    /**
     * Applies what the member register says of candidates. What is known already changes nothing and sends nothing.
     *
     * @return the candidates that are not known here
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Set<UUID> reportMemberships(Map<UUID, List<Membership>> byCandidate) {
        if (!byCandidate.isEmpty()) {
            ends.lockAgainstOrganisationEnds();
        }
        Map<UUID, Candidate> candidates = repository.findForReaction(byCandidate.keySet());
        PendingChanges pending = pending(null);
        byCandidate.forEach((id, memberships) -> {
            Candidate candidate = candidates.get(id);
            if (candidate != null) {
                memberships.forEach(
                        membership -> pending.carryOut(candidate, new ListChange.MembershipReported(membership)));
            }
        });
        complete(pending);
        return byCandidate.keySet().stream()
                .filter(id -> !candidates.containsKey(id))
                .collect(Collectors.toSet());
    }

    /**
     * Carries out whatever follows with the candidates named, and lets go of them, so that many can pass through one
     * transaction.
     *
     * @return how many changes there were
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int followUp(Collection<UUID> ids) {
        PendingChanges pending = pending(null);
        int changes = followUp(repository.findForReaction(ids).values(), pending);
        pending.write();
        repository.forget();
        return changes;
    }

    private void complete(PendingChanges pending) {
        followUp(pending.relocated(), pending);
        pending.write();
    }

    /** One step of all comes before the next step of any, because each step of a candidate is written apart. */
    private int followUp(Collection<Candidate> candidates, PendingChanges pending) {
        int changes = 0;
        List<Candidate> going = List.copyOf(candidates);
        for (int step = 0; step < MAX_FOLLOW_UPS && !going.isEmpty(); step++) {
            Map<UUID, CandidateChange> next =
                    followUps.next(going.stream().map(CandidateChanges::placed).toList());
            going = going.stream()
                    .filter(candidate -> next.containsKey(candidate.id()))
                    .toList();
            going.forEach(candidate -> pending.carryOut(candidate, next.get(candidate.id())));
            changes += going.size();
        }
        return changes;
    }

    private static FollowUpChanges.Placed placed(Candidate candidate) {
        return new FollowUpChanges.Placed(candidate.id(), candidate.organisationId(), candidate::facts);
    }

    private PendingChanges pending(String actor) {
        return new PendingChanges(repository, history, outbox, time::now, actor);
    }
}
