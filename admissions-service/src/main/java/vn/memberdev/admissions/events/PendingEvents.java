package vn.memberdev.admissions.events;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import vn.memberdev.platform.outbox.Outbox;
import vn.memberdev.platform.outbox.OutboxEvent;

/**
 * The events of one transaction, held back until its changes are flushed, because only then do aggregates have the
 * version to publish. A batch so flushes once and not item by item.
 */
public final class PendingEvents {

    private final Outbox outbox;
    private final Runnable flush;
    private final Map<UUID, Supplier<OutboxEvent>> events = new LinkedHashMap<>();

    /**
     * @param outbox where the events go
     * @param flush writes the changes of the transaction to the database
     */
    public PendingEvents(Outbox outbox, Runnable flush) {
        this.outbox = outbox;
        this.flush = flush;
    }

    /**
     * To be called before an aggregate is changed: if an earlier change of it still waits, that one is written first,
     * so that every change has a version and an event of its own.
     */
    public void beforeChange(UUID aggregateId) {
        if (events.containsKey(aggregateId)) {
            write();
        }
    }

    /** Adds the event of a change; it is built after the flush. */
    public void add(UUID aggregateId, Supplier<OutboxEvent> event) {
        events.put(aggregateId, event);
    }

    /** Flushes the changes and appends their events. */
    public void write() {
        flush.run();
        outbox.append(events.values().stream().map(Supplier::get).toList());
        events.clear();
    }
}
