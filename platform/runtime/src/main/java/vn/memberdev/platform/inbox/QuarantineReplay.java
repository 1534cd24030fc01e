package vn.memberdev.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.List;

/** Applies an event of the quarantine again. Higher versions that came meanwhile win, as always. */
@ApplicationScoped
public class QuarantineReplay {

    private final Quarantine quarantine;
    private final EventReader reader;
    private final Instance<EventHandler> handlers;

    QuarantineReplay(Quarantine quarantine, EventReader reader, Instance<EventHandler> handlers) {
        this.quarantine = quarantine;
        this.reader = reader;
        this.handlers = handlers;
    }

    /** Applies it and takes it out of the quarantine, or leaves it there and throws what went wrong. */
    @Transactional
    public void replay(QuarantinedEvent event) {
        List<ConsumedEvent> events = List.of(reader.read(quarantine.record(event)));
        handlers.forEach(handler -> handler.apply(events));
        quarantine.replayed(event.id());
    }
}
