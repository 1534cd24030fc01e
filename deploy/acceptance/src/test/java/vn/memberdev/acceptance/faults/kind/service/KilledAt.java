package vn.memberdev.acceptance.faults.kind.service;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import vn.memberdev.acceptance.faults.Bench;
import vn.memberdev.acceptance.faults.Fault;
import vn.memberdev.acceptance.faults.cluster.Cluster;
import vn.memberdev.acceptance.faults.cluster.DatabaseProxy;
import vn.memberdev.acceptance.faults.cluster.Replica;
import vn.memberdev.acceptance.faults.cluster.Trap;
import vn.memberdev.local.Part;

/** A replica gets a SIGKILL at one exact point of its work, in each service that comes to that point as far as the kills reach. */
public final class KilledAt implements Fault {

    private final String name;
    private final String proves;
    private final Trap trap;
    private final List<Part> services;

    private KilledAt(String name, String proves, Trap trap, List<Part> services) {
        this.name = name;
        this.proves = proves;
        this.trap = trap;
        this.services = services;
    }

    public static KilledAt commit() {
        return new KilledAt(
                "killed-before-the-answer",
                "what was committed without an answer is found by its key: repeated, it has one effect",
                Trap.afterCommitOfRequest(),
                List.of(Part.CANDIDATES, Part.ADMISSIONS, Part.EVALUATION));
    }

    public static KilledAt delete() {
        return new KilledAt(
                "killed-before-the-delete",
                "an event that was sent and not deleted is sent again and changes nothing",
                Trap.beforeDeleteOfSent(),
                List.of(Part.CANDIDATES, Part.ADMISSIONS, Part.EVALUATION));
    }

    public static KilledAt offset() {
        return new KilledAt(
                "killed-after-applying",
                "effects and offset are one commit: the next instance starts behind it",
                Trap.afterCommitOfEvents(),
                Part.services());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String proves() {
        return proves;
    }

    @Override
    public void strike(Bench bench) {
        List<Part> shuffled = new ArrayList<>(services);
        Collections.shuffle(shuffled, bench.random());
        for (Part service :
                shuffled.subList(0, Math.min(shuffled.size(), bench.lengths().kills()))) {
            Replica victim = bench.cluster().replicas(service).get(0);
            try (DatabaseProxy proxy = DatabaseProxy.before(bench.cluster().postgres())) {
                victim.kill();
                victim.startWith(Map.of("QUARKUS_DATASOURCE_JDBC_URL", proxy.url(service.database())));
                Cluster.waiting(victim + " to be ready").until(victim::isReady);
                proxy.await(trap, victim::kill);
            }
            victim.usual();
            victim.start();
            Cluster.waiting(victim + " to be back").until(victim::isReady);
        }
    }
}
