package vn.memberdev.candidates.candidate;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.memberdev.candidates.candidate.change.CandidateChange;
import vn.memberdev.candidates.organisation.EndedOrganisation;
import vn.memberdev.candidates.organisation.EndedOrganisations;
import vn.memberdev.platform.outbox.Outbox;
import vn.memberdev.platform.time.BusinessTime;

/**
 * Takes candidates along from organisations that have ended to the one that follows. Who is to go is asked anew each
 * time, so that it does not matter what became known first: the end, the organisation that follows, or the candidate.
 */
@ApplicationScoped
public class CandidateSuccession {

    /** Candidates who are in memory together, and written together. */
    static final int TOGETHER = 500;

    private static final UUID FIRST = new UUID(0, 0);

    private final CandidateRepository repository;
    private final StrandedRepository stranded;
    private final CandidateHistoryRepository history;
    private final EndedOrganisations ends;
    private final Outbox outbox;
    private final BusinessTime time;

    CandidateSuccession(
            CandidateRepository repository,
            StrandedRepository stranded,
            CandidateHistoryRepository history,
            EndedOrganisations ends,
            Outbox outbox,
            BusinessTime time) {
        this.repository = repository;
        this.stranded = stranded;
        this.history = history;
        this.ends = ends;
        this.outbox = outbox;
        this.time = time;
    }

    /** Takes everybody along who can be. To be called when organisations have changed, in the transaction of that. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void followAll() {
        int moves = 0;
        List<UUID> chunk = stranded.page(time.today(), FIRST, TOGETHER);
        while (!chunk.isEmpty()) {
            PendingEvents pending = new PendingEvents(repository, history, outbox, null);
            moves += follow(repository.findForReaction(chunk).values(), pending);
            pending.complete();
            repository.forget();
            chunk = stranded.page(time.today(), chunk.get(chunk.size() - 1), TOGETHER);
        }
        if (moves > 0) {
            Log.infof("%d moves of candidates whose organisations have ended", moves);
        }
    }

    /**
     * Takes candidates along, to the end of the line. One step of all comes before the next step of any, because each
     * step of a candidate is written apart.
     *
     * @param pending takes the moves
     * @return how many moves there were
     */
    int follow(Collection<Candidate> candidates, PendingEvents pending) {
        int moves = 0;
        List<Candidate> going = List.copyOf(candidates);
        for (int step = 0; step < EndedOrganisations.LONGEST_LINE && !going.isEmpty(); step++) {
            Map<UUID, EndedOrganisation> ended =
                    ends.find(going.stream().map(Candidate::organisationId).collect(Collectors.toSet()));
            going = going.stream()
                    .filter(candidate ->
                            goesOn(candidate, Optional.ofNullable(ended.get(candidate.organisationId())), pending))
                    .toList();
            moves += going.size();
        }
        return moves;
    }

    private boolean goesOn(Candidate candidate, Optional<EndedOrganisation> end, PendingEvents pending) {
        // The facts are read only of those whose organisation has ended.
        Optional<CandidateChange.Moved> move =
                end.flatMap(left -> SuccessionRules.following(candidate.facts(), left, time.today()));
        move.ifPresent(change -> {
            pending.makeRoomFor(candidate);
            candidate.apply(change, time.now());
            pending.add(candidate, change);
        });
        return move.isPresent();
    }
}
