package vn.memberdev.acceptance.faults.load;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import vn.memberdev.acceptance.faults.cluster.Cluster;

/** Every write since the cluster was started, and what its client was told. */
public final class Ledger {

    private final Queue<Write> writes = new ConcurrentLinkedQueue<>();
    private final Queue<String> tooEarly = new ConcurrentLinkedQueue<>();
    private final AtomicInteger ok = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger unknown = new AtomicInteger();

    void add(Write write) {
        writes.add(write);
        switch (write.outcome()) {
            case OK -> ok.incrementAndGet();
            case REFUSED -> refused.incrementAndGet();
            case UNKNOWN -> unknown.incrementAndGet();
        }
    }

    void tooEarly(Write write) {
        tooEarly.add(write + " was answered and is not in the database");
    }

    /** Answers that said a write was in when it was not. */
    public List<String> tooEarly() {
        return List.copyOf(tooEarly);
    }

    public List<Write> writes() {
        return List.copyOf(writes);
    }

    /** How many were ok, refused and unknown at their first answer. */
    public Counts counts() {
        return new Counts(ok.get(), refused.get(), unknown.get());
    }

    /** Sends every unknown write again with its key until its client knows. */
    public void resolve(RoundRobin services) {
        for (Write write : writes()) {
            if (write.outcome() == Outcome.UNKNOWN) {
                Cluster.waiting("an answer to " + write).until(() -> {
                    write.repeats();
                    write.answered(services.send(write));
                    return write.outcome() != Outcome.UNKNOWN;
                });
            }
        }
    }

    /** Requests by what was known of them after the first answer. */
    public record Counts(int ok, int refused, int unknown) {

        public Counts since(Counts earlier) {
            return new Counts(ok - earlier.ok, refused - earlier.refused, unknown - earlier.unknown);
        }

        /** All of them. */
        public int all() {
            return ok + refused + unknown;
        }
    }
}
