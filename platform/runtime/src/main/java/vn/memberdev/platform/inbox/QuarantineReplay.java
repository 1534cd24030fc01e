package vn.memberdev.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Applies an event of the quarantine again, by the handler that also processes the channel: a service has exactly one,
 * and without it does not start. Higher versions that came meanwhile win, as always.
 */
@ApplicationScoped
public class QuarantineReplay {

    private final Quarantine quarantine;
    private final EventReader reader;
    private final EventHandler handler;

    QuarantineReplay(Quarantine quarantine, EventReader reader, EventHandler handler) {
        this.quarantine = quarantine;
        this.reader = reader;
        this.handler = handler;
    }

    /** Applies it and takes it out of the quarantine, or leaves it there and throws what went wrong. */
    @Transactional
    public void replay(QuarantinedEvent event) {
        List<ConsumedEvent> events = List.of(reader.read(quarantine.record(event)));
        handler.apply(events);
        quarantine.replayed(event.id());
    }
}
