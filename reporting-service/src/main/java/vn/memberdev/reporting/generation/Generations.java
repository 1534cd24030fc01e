package vn.memberdev.reporting.generation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.memberdev.platform.time.BusinessTime;
import vn.memberdev.reporting.fact.FactKey;

/**
 * The door to the generations. Which of them are open changes only in a transaction that called {@link #close()} on all
 * others first, and who writes figures calls {@link #hold()} first: so the open ones are the same to its commit.
 */
@ApplicationScoped
public class Generations {

    private final GenerationRepository generations;
    private final OwedRepository owed;
    private final BusinessTime time;

    Generations(GenerationRepository generations, OwedRepository owed, BusinessTime time) {
        this.generations = generations;
        this.owed = owed;
        this.time = time;
    }

    /** Keeps the open generations as they are until the end of the transaction. Comes before any lock on facts. */
    public void hold() {
        generations.lockShared();
    }

    /** Waits until nobody writes figures, and keeps others from it until the end of the transaction. */
    public void close() {
        generations.lock();
    }

    /** Whether no other replica is at work on a generation; holds until the end of the transaction. */
    public boolean tryWork() {
        return generations.tryLockBuilder();
    }

    /** The live one and the one being built, if any; the oldest first. */
    public List<Generation> open() {
        return generations.open();
    }

    /** The live one. */
    public Generation live() {
        return open().stream()
                .filter(generation -> generation.phase() == Phase.LIVE)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no generation is live"));
    }

    /** The one being built. */
    public Optional<Generation> built() {
        return open().stream()
                .filter(generation -> generation.phase().isBuilt())
                .findFirst();
    }

    /** The newest, newest first. */
    public List<Generation> newest(int limit) {
        return generations.list(limit);
    }

    public Optional<Generation> find(long id) {
        return generations.find(id);
    }

    /** Retired, aborted and failed ones that still have rows. */
    public List<Generation> uncleaned() {
        return generations.uncleaned();
    }

    /** Whether the live one, or one begun after it, however it ended, is of these rules or newer ones. */
    public boolean isTried(int rules) {
        return generations.isTried(rules);
    }

    /** Opens another one beside the live one. After {@link #close()}. */
    public Generation begin(int rules, Source source, String by, long facts) {
        return generations
                .find(generations.add(rules, source, now(), by, facts))
                .orElseThrow();
    }

    /** Notes that the topics are read to the end. */
    public void readAll(long id) {
        generations.phase(id, Phase.BUILDING);
    }

    /** Notes that the builder has passed a chunk of facts. */
    public void passed(long id, List<FactKey> facts) {
        FactKey last = facts.get(facts.size() - 1);
        generations.advance(id, facts.size(), last.kind().name(), last.id());
    }

    /** Notes that all facts are passed. */
    public void passedAll(long id) {
        generations.phase(id, Phase.CHECKING);
    }

    public void worked(long id, long millis) {
        generations.worked(id, millis);
    }

    public void checked(long id, Generation.Check check) {
        generations.checked(id, check);
    }

    /** Lets readers see this one in place of the live one. After {@link #close()}. */
    public void swap(long id) {
        generations.phase(live().id(), Phase.RETIRED);
        generations.finish(id, Phase.LIVE, now(), null);
    }

    /** Gives up one that is being built. After {@link #close()}. */
    public void giveUp(long id, Phase end, String why) {
        generations.finish(id, end, now(), why);
    }

    public void cleaned(long id) {
        generations.cleaned(id, now());
    }

    /** Notes that these facts have changed, for a replica that has the rules of the generation. */
    public void owe(long id, Collection<FactKey> facts) {
        owed.add(id, facts);
    }

    /** Facts that are owed to a generation. */
    public List<FactKey> owed(long id, int limit) {
        return owed.first(id, limit);
    }

    /** Notes that they are worked off. */
    public void settle(long id, Collection<FactKey> facts) {
        owed.remove(id, facts);
    }

    private Instant now() {
        return time.now();
    }
}
