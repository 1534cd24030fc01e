package vn.memberdev.platform.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.memberdev.platform.outbox.Outbox;
import vn.memberdev.platform.outbox.OutboxEvent;
import vn.memberdev.platform.precondition.Precondition;

/** Use cases of the smallest kind. */
@ApplicationScoped
public class NoteService {

    public static final String TOPIC = "memberdev.members";
    public static final String AGGREGATE = "note";
    static final String WRITTEN = "vn.memberdev.sample.note-written.v1";

    private final EntityManager entities;
    private final Outbox outbox;
    private final Clock clock;

    NoteService(EntityManager entities, Outbox outbox, Clock clock) {
        this.entities = entities;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public UUID write(String text) {
        Note note = new Note(text, clock.instant());
        entities.persist(note);
        return publish(note);
    }

    @Transactional
    public void rewrite(UUID id, String text) {
        Note note = entities.find(Note.class, id);
        note.rewrite(text, clock.instant());
        publish(note);
    }

    @Transactional
    public void rewriteIf(UUID id, String ifMatch, String text) {
        Note note = entities.find(Note.class, id);
        Precondition.require(ifMatch, note.eventVersion());
        note.rewrite(text, clock.instant());
        publish(note);
    }

    @Transactional
    public UUID writeAndFail(String text) {
        write(text);
        throw new IllegalStateException("broken on purpose");
    }

    /** Notes in the order of their ids, as an export reads them. */
    List<Note> after(Note last, int limit) {
        if (last != null && last.text.equals("broken")) {
            throw new IllegalStateException("broken on purpose");
        }
        return entities.createQuery("from Note n where n.id > :after order by n.id", Note.class)
                .setParameter("after", last == null ? new UUID(0, 0) : last.id())
                .setMaxResults(limit)
                .getResultList();
    }

    private UUID publish(Note note) {
        entities.flush();
        outbox.append(new OutboxEvent(
                TOPIC, AGGREGATE, note.id(), note.eventVersion(), WRITTEN, Map.of("state", Map.of("text", note.text))));
        return note.id();
    }
}
