package vn.memberdev.evaluation.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import vn.memberdev.contracts.members.MemberState;
import vn.memberdev.platform.inbox.ConsumedEvent;
import vn.memberdev.platform.inbox.PoisonException;

/** Keeps the replica of the members: the higher version wins, whatever the order and number of deliveries. */
@ApplicationScoped
public class MemberProjection {

    private final MemberReplicaRepository repository;

    MemberProjection(MemberReplicaRepository repository) {
        this.repository = repository;
    }

    /** Applies events of {@code memberdev.members}, within the caller's transaction. */
    public void apply(List<ConsumedEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        Map<UUID, MemberState> newest = new TreeMap<>();
        for (ConsumedEvent event : events) {
            newest.merge(event.key(), stateOf(event), (a, b) -> a.version() >= b.version() ? a : b);
        }
        repository.take(List.copyOf(newest.values()));
    }

    private static MemberState stateOf(ConsumedEvent event) {
        MemberState state = event.state(MemberState.class);
        if (!event.key().equals(state.id()) || state.status() == null || state.affiliations() == null) {
            throw new PoisonException("the body is not the state of the member that the key names", null);
        }
        return state;
    }
}
