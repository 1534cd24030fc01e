package vn.memberdev.acceptance.faults.kind.topic;

import java.time.Duration;
import java.util.List;
import vn.memberdev.acceptance.faults.Bench;
import vn.memberdev.acceptance.faults.Fault;
import vn.memberdev.acceptance.faults.cluster.Cluster;
import vn.memberdev.acceptance.faults.cluster.Replica;
import vn.memberdev.local.Part;

/** Replicas of the consumers come, go and stand still, so that partitions change hands again and again. */
public final class RebalanceStorm implements Fault {

    /** Longer than the broker waits for a consumer that says nothing. */
    private static final Duration SILENCE = Duration.ofSeconds(12);

    @Override
    public String name() {
        return "rebalance-storm";
    }

    @Override
    public String proves() {
        return "a replica that wakes up after its partitions were given away applies nothing a second time";
    }

    @Override
    public void strike(Bench bench) {
        long end = System.nanoTime() + bench.lengths().storm().toNanos();
        do {
            Part service = bench.random().nextBoolean() ? Part.REPORTING : Part.CANDIDATES;
            List<Replica> replicas = bench.cluster().replicas(service);
            int sleeper = bench.random().nextInt(replicas.size());
            replicas.get(sleeper).freeze();
            bench.hold(SILENCE);
            Replica other = replicas.get(1 - sleeper);
            other.kill();
            replicas.get(sleeper).thaw();
            other.start();
            Cluster.waiting(other + " to be back").until(other::isReady);
        } while (System.nanoTime() < end);
    }
}
