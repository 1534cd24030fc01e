package vn.memberdev.admissions.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import vn.memberdev.contracts.candidates.CandidateState;
import vn.memberdev.platform.inbox.ConsumedEvent;

/** Keeps the replica. Every event of the topic carries the state, so types that are not known here serve as well. */
@ApplicationScoped
public class CandidateProjection {

    private final CandidateReplicaRepository repository;

    CandidateProjection(CandidateReplicaRepository repository) {
        this.repository = repository;
    }

    /** Takes what the events say. */
    public void apply(List<ConsumedEvent> events) {
        // The newest of each candidate, in one order for all instances, so that two of them never lock crosswise.
        SortedMap<UUID, CandidateState> newest = events.stream()
                .map(event -> event.state(CandidateState.class))
                .collect(Collectors.toMap(
                        CandidateState::id,
                        state -> state,
                        BinaryOperator.maxBy((one, other) -> Long.compare(one.version(), other.version())),
                        TreeMap::new));
        repository.store(newest.values());
    }
}
