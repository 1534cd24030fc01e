package vn.memberdev.platform.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import vn.memberdev.platform.comparison.OwnedAggregates;
import vn.memberdev.platform.outbox.OutboxEvent;

/** The sample service owns notes. */
@ApplicationScoped
public class OwnedNotes implements OwnedAggregates<Note> {

    /** The text of a note of which no state can be made, as if its row were damaged. */
    public static final String DAMAGED = "damaged";

    @Override
    public String topic() {
        return NoteService.TOPIC;
    }

    @Override
    public String aggregate() {
        return NoteService.AGGREGATE;
    }

    @Override
    public Class<Note> entity() {
        return Note.class;
    }

    @Override
    public List<OutboxEvent> states(List<Note> notes) {
        return notes.stream()
                .peek(OwnedNotes::check)
                .map(note -> new OutboxEvent(
                        topic(),
                        aggregate(),
                        note.id(),
                        note.eventVersion(),
                        "vn.memberdev.sample.note-repeated.v1",
                        Map.of("state", Map.of("text", note.text))))
                .toList();
    }

    private static void check(Note note) {
        if (DAMAGED.equals(note.text)) {
            throw new IllegalStateException("a damaged note");
        }
    }
}
