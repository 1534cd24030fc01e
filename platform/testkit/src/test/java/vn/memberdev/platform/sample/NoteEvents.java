package vn.memberdev.platform.sample;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import vn.memberdev.platform.comparison.Comparisons;
import vn.memberdev.platform.inbox.ConsumedEvent;
import vn.memberdev.platform.inbox.EventHandler;

/** The sample service listens to no topic; like every service it has the one handler that replay needs. */
@ApplicationScoped
public class NoteEvents implements EventHandler {

    private final Jdbi jdbi;
    private final Comparisons comparisons;

    NoteEvents(AgroalDataSource dataSource, Comparisons comparisons) {
        this.jdbi = Jdbi.create(dataSource);
        this.comparisons = comparisons;
    }

    @Override
    public void apply(List<ConsumedEvent> events) {
        comparisons.take(events);
        events.stream()
                .filter(event -> event.type().startsWith("vn.memberdev.sample.note-"))
                .forEach(event -> jdbi.useHandle(handle -> handle.execute(
                        "insert into note_replica (id, version) values (?, ?) on conflict (id) do update"
                                + " set version = excluded.version where note_replica.version < excluded.version",
                        event.key(),
                        event.version())));
    }
}
