package vn.memberdev.acceptance.faults.kind.service;

import java.util.List;
import vn.memberdev.acceptance.faults.Bench;
import vn.memberdev.acceptance.faults.Fault;
import vn.memberdev.acceptance.faults.cluster.Cluster;
import vn.memberdev.acceptance.faults.cluster.Replica;
import vn.memberdev.local.Part;

/** Every service in turn gets a SIGKILL under load, one replica at a time, and is started again. */
public final class KilledServices implements Fault {

    private static final int WRITES_BETWEEN = 5;

    @Override
    public String name() {
        return "killed-services";
    }

    @Override
    public String proves() {
        return "a replica may die at any time: the other goes on, half-done work is undone, no event is lost or double";
    }

    @Override
    public void strike(Bench bench) {
        List<Part> services = Part.services();
        int first = bench.random().nextInt(services.size());
        for (int i = 0; i < bench.lengths().kills(); i++) {
            List<Replica> replicas = bench.cluster().replicas(services.get((first + i) % services.size()));
            Replica victim = replicas.get(bench.random().nextInt(replicas.size()));
            victim.kill();
            bench.load().awaitRequests(WRITES_BETWEEN);
            victim.start();
            Cluster.waiting(victim + " to be back").until(victim::isReady);
        }
    }
}
