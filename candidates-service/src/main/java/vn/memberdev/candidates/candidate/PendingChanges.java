package vn.memberdev.candidates.candidate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import vn.memberdev.candidates.candidate.change.CandidateChange;
import vn.memberdev.candidates.candidate.change.ListChange;
import vn.memberdev.platform.outbox.Outbox;
import vn.memberdev.platform.outbox.OutboxEvent;

/**
 * The changes of one transaction, the only place where a candidate is changed and written. The changes of many candidates
 * are flushed together, but two changes of one candidate apart, because each has a version and an event of its own.
 */
final class PendingChanges {

    private final CandidateRepository repository;
    private final CandidateHistoryRepository history;
    private final Outbox outbox;
    private final Supplier<Instant> now;
    private final String actor;
    private final Map<Candidate, CandidateChange> unflushed = new LinkedHashMap<>();
    private final Set<Candidate> relocated = new LinkedHashSet<>();
    private final List<OutboxEvent> events = new ArrayList<>();
    private final List<HistoryEntry> entries = new ArrayList<>();

    /**
     * @param now the time of recording
     * @param actor subject of the caller, or null if a register is behind the changes
     */
    PendingChanges(
            CandidateRepository repository,
            CandidateHistoryRepository history,
            Outbox outbox,
            Supplier<Instant> now,
            String actor) {
        this.repository = repository;
        this.history = history;
        this.outbox = outbox;
        this.now = now;
        this.actor = actor;
    }

    /** Makes a candidate of a person who comes on the list for the first time. */
    Candidate list(ListChange.Listed change) {
        Candidate candidate = Candidate.listed(change, now.get());
        repository.persist(candidate);
        add(candidate, change);
        return candidate;
    }

    /**
     * Changes a candidate.
     *
     * @return whether anything is different now
     */
    boolean carryOut(Candidate candidate, CandidateChange change) {
        if (unflushed.containsKey(candidate)) {
            flush();
        }
        boolean different = candidate.apply(change, now.get());
        if (different) {
            add(candidate, change);
        }
        return different;
    }

    private void add(Candidate candidate, CandidateChange change) {
        unflushed.put(candidate, change);
        if (change.changesOrganisation()) {
            relocated.add(candidate);
        }
    }

    /** Those who may be on the list of another organisation than before. */
    List<Candidate> relocated() {
        return List.copyOf(relocated);
    }

    /** Writes everything: the candidates first, so that their rows are locked before their events get a place. */
    void write() {
        flush();
        history.append(entries);
        outbox.append(events);
        entries.clear();
        events.clear();
    }

    private void flush() {
        if (unflushed.isEmpty()) {
            return;
        }
        repository.flush();
        unflushed.forEach((candidate, change) -> {
            OutboxEvent event = CandidateEvents.of(candidate, change);
            events.add(event);
            entries.add(HistoryEntry.of(candidate, change, event, actor));
        });
        unflushed.clear();
    }
}
