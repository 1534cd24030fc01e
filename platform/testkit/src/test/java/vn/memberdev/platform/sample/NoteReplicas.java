package vn.memberdev.platform.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.memberdev.platform.comparison.Replica;
import vn.memberdev.platform.comparison.Replicas;

/** The sample service also reads notes, and something that nobody owns. */
@ApplicationScoped
public class NoteReplicas implements Replicas {

    @Override
    public List<Replica> replicas() {
        return List.of(
                new Replica(NoteService.TOPIC, NoteService.AGGREGATE, "select id, version from note_replica"),
                new Replica(NoteService.TOPIC, "orphan", "select id, version from note_replica"));
    }
}
