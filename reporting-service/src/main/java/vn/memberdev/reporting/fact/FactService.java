package vn.memberdev.reporting.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import vn.memberdev.platform.inbox.ConsumedEvent;

/** The door to the facts. */
@ApplicationScoped
public class FactService {

    private final FactReader reader;
    private final FactRepository facts;

    FactService(FactReader reader, FactRepository facts) {
        this.reader = reader;
        this.facts = facts;
    }

    /**
     * Takes what is new in a batch of events, in the transaction that is running.
     *
     * @return the facts that changed, each in its newest state; what was duplicate or late is not among them
     */
    public List<StoredFact> take(List<ConsumedEvent> events) {
        List<Fact> newest = reader.newest(events);
        Set<FactKey> taken = facts.take(newest);
        return newest.stream()
                .filter(fact -> taken.contains(fact.key()))
                .map(fact -> new StoredFact(fact.key(), fact.state()))
                .toList();
    }

    /**
     * Hands out all facts, a thousand at a time, inside the transaction that is running.
     *
     * @return how many there were
     */
    public long forEachChunk(Consumer<List<StoredFact>> chunk) {
        return facts.forEachChunk(chunk);
    }

    /**
     * The first facts after one, in the order of kind and id. Until the end of the transaction nobody gives them a newer
     * state.
     */
    public List<StoredFact> lockAfter(String kind, UUID id, int limit) {
        return facts.lockAfter(kind, id, limit);
    }

    /** As {@link #lockAfter}, for given facts. */
    public List<StoredFact> lock(Collection<FactKey> keys) {
        return facts.lock(keys);
    }

    /** How many there are. */
    public long count() {
        return facts.count();
    }
}
