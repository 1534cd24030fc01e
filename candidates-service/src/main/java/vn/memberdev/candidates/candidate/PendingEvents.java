package vn.memberdev.candidates.candidate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.memberdev.candidates.candidate.change.CandidateChange;
import vn.memberdev.platform.outbox.Outbox;
import vn.memberdev.platform.outbox.OutboxEvent;

/**
 * Changes of one transaction whose events and history are not written yet: the changes of many candidates are flushed
 * together, but two changes of one candidate apart, because each has a version and an event of its own.
 */
final class PendingEvents {

    private final CandidateRepository repository;
    private final CandidateHistoryRepository history;
    private final Outbox outbox;
    private final String actor;
    private final Map<Candidate, CandidateChange> waiting = new LinkedHashMap<>();
    private final Set<Candidate> putSomewhere = new LinkedHashSet<>();
    private final List<OutboxEvent> ready = new ArrayList<>();
    private final List<HistoryEntry> entries = new ArrayList<>();

    /**
     * @param actor subject of the caller, or null if a register is behind the changes
     */
    PendingEvents(CandidateRepository repository, CandidateHistoryRepository history, Outbox outbox, String actor) {
        this.repository = repository;
        this.history = history;
        this.outbox = outbox;
        this.actor = actor;
    }

    /** To be called before a candidate is changed. */
    void makeRoomFor(Candidate candidate) {
        if (waiting.containsKey(candidate)) {
            flush();
        }
    }

    void add(Candidate candidate, CandidateChange change) {
        waiting.put(candidate, change);
        if (change.putsSomewhere()) {
            putSomewhere.add(candidate);
        }
    }

    /** Those who may be on the list of another organisation than before. */
    List<Candidate> putSomewhere() {
        return List.copyOf(putSomewhere);
    }

    /** Writes everything: the candidates first, so that their rows are locked before their events get a place. */
    void complete() {
        flush();
        history.append(entries);
        outbox.append(ready);
        entries.clear();
        ready.clear();
    }

    private void flush() {
        if (waiting.isEmpty()) {
            return;
        }
        repository.flush();
        waiting.forEach((candidate, change) -> {
            OutboxEvent event = CandidateEvents.of(candidate, change);
            ready.add(event);
            entries.add(HistoryEntry.of(candidate, change, event, actor));
        });
        waiting.clear();
    }
}
