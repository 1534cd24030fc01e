package vn.memberdev.reporting.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import vn.memberdev.platform.inbox.ConsumedEvent;
import vn.memberdev.platform.inbox.PoisonException;

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
     * @return the facts that changed, each in its newest state; what was duplicate or late is not among them. What was
     *     said of members whose admission is annulled now is among them: it is in no figure any more
     */
    public List<StoredFact> take(List<ConsumedEvent> events) {
        return take(events, FactRepository.Guard.NEWER);
    }

    /**
     * As {@link #take}, for events that are read once more: of two states of one version the later one is the truth, so
     * that a fact which differs from its newest record is put right.
     */
    public List<StoredFact> restate(List<ConsumedEvent> events) {
        return take(events, FactRepository.Guard.NEWER_OR_OTHERWISE);
    }

    /** What an event would store; none if it is no fact. Throws {@link PoisonException} if it cannot be read. */
    public Optional<StoredFact> preview(ConsumedEvent event) {
        return reader.newest(List.of(event)).stream()
                .map(fact -> new StoredFact(fact.key(), fact.state(), false))
                .findFirst();
    }

    private List<StoredFact> take(List<ConsumedEvent> events, FactRepository.Guard guard) {
        List<Fact> newest = reader.newest(events);
        lock(newest);
        Set<FactKey> taken = facts.take(newest, guard);
        Map<FactKey, StoredFact> changed = new LinkedHashMap<>();
        Set<FactKey> ofMembers = new HashSet<>();
        Set<UUID> annulled = new HashSet<>();
        for (Fact fact : newest) {
            FactKey key = fact.key();
            if (!taken.contains(key)) {
                continue;
            }
            if (key.kind().isOfMember()) {
                ofMembers.add(key);
            } else {
                changed.put(key, new StoredFact(key, fact.state(), false));
            }
            if (fact.annulsMember()) {
                annulled.add(key.id());
            }
        }
        if (!ofMembers.isEmpty()) {
            facts.stored(ofMembers).forEach(fact -> changed.put(fact.key(), fact));
        }
        if (!annulled.isEmpty()) {
            facts.ofMembers(annulled).forEach(fact -> changed.put(fact.key(), fact));
        }
        return List.copyOf(changed.values());
    }

    /** An annulment and what is said of the member may be taken by two instances at once. */
    private void lock(List<Fact> newest) {
        if (newest.stream().anyMatch(Fact::annulsMember)) {
            facts.keepOthersAway();
        } else if (newest.stream().anyMatch(fact -> fact.key().kind().isOfMember())) {
            facts.keepAnnulmentsAway();
        }
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
     * state, and nobody annuls an admission, which would take what is said of the member out of the figures.
     */
    public List<StoredFact> lockAfter(String kind, UUID id, int limit) {
        facts.keepAnnulmentsAway();
        return facts.lockAfter(kind, id, limit);
    }

    /** As {@link #lockAfter}, for given facts. */
    public List<StoredFact> lock(Collection<FactKey> keys) {
        facts.keepAnnulmentsAway();
        return facts.lock(keys);
    }

    /** How many there are. */
    public long count() {
        return facts.count();
    }
}
