package vn.memberdev.platform.inbox;

import java.util.List;

/** What a service does with events. Called inside the transaction that also stores the offsets. */
@FunctionalInterface
public interface EventHandler {

    /** Applies the events in order. Events that were applied before, and types that are not known, are passed over. */
    void apply(List<ConsumedEvent> events);
}
