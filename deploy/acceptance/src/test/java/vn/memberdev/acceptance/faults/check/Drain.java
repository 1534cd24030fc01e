package vn.memberdev.acceptance.faults.check;

import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import vn.memberdev.acceptance.faults.cluster.BrokerServer;
import vn.memberdev.acceptance.faults.cluster.Cluster;
import vn.memberdev.contracts.Topics;
import vn.memberdev.local.Part;

/** Waits until no event is left to send or to apply. */
public final class Drain {

    private static final List<String> REGISTER = List.of(Topics.ORGANISATIONS, Topics.MEMBERS);
    private static final Map<Part, List<String>> READ = Map.of(
            Part.CANDIDATES,
            REGISTER,
            Part.EVALUATION,
            REGISTER,
            Part.ADMISSIONS,
            List.of(Topics.CANDIDATES, Topics.RATINGS),
            Part.REPORTING,
            BrokerServer.TOPICS);

    private final Cluster cluster;
    private final Tables tables;

    public Drain(Cluster cluster) {
        this.cluster = cluster;
        this.tables = new Tables(cluster.postgres());
    }

    /** Waits; a replica that dies or asks to be started again in the meantime is. */
    public void await() {
        for (Part service : List.of(Part.CANDIDATES, Part.ADMISSIONS, Part.EVALUATION)) {
            await("the outbox of " + service.label() + " to be empty", () -> waiting(service) == 0);
        }
        READ.keySet().forEach(service -> await(service.label() + " to apply all events", () -> hasApplied(service)));
        cluster.awaitReady();
    }

    private void await(String what, BooleanSupplier drained) {
        Cluster.waiting(what).until(() -> {
            cluster.restartThoseInNeed();
            return drained.getAsBoolean();
        });
    }

    private long waiting(Part service) {
        return tables.number(service, "select count(*) from outbox_event");
    }

    private boolean hasApplied(Part service) {
        Map<String, Long> applied =
                tables.pairs(service, "select topic || '-' || partition, next_offset from consumer_offset");
        return TopicRecords.ends(cluster.broker().bootstrapServers(), READ.get(service)).entrySet().stream()
                .allMatch(end -> applied.getOrDefault(end.getKey().toString(), 0L) >= end.getValue());
    }
}
