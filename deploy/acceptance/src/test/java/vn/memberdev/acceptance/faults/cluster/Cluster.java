package vn.memberdev.acceptance.faults.cluster;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import vn.memberdev.local.Database;
import vn.memberdev.local.Launch;
import vn.memberdev.local.LocalSuite;
import vn.memberdev.local.Part;
import vn.memberdev.local.Ports;
import vn.memberdev.local.Progress;
import vn.memberdev.local.SuiteConfig;
import vn.memberdev.local.process.ProcessTable;

/** The suite as it is run where it matters: two replicas of every service, and servers that can fail. */
public final class Cluster implements AutoCloseable {

    private static final List<String> NAMES = List.of("a", "b");
    private static final Duration PATIENCE = Duration.ofMinutes(Long.getLong("memberdev.faults.patience", 10));

    /** How long one asks for a restart before it gets it. */
    private static final Duration GRACE = Duration.ofSeconds(30);

    private final SuiteConfig config;
    private final Progress progress;
    private final ProcessTable table;
    private final PostgresServer postgres;
    private final BrokerServer broker;
    private final IssuerServer issuer;
    private final List<Replica> replicas = new ArrayList<>();
    private final Map<Replica, Long> asking = new HashMap<>();

    private Cluster(Path repository, Path data, Progress progress) {
        this.progress = progress;
        this.config =
                SuiteConfig.isolated(repository, data).withPorts(Ports.free().resolve());
        this.table = LocalSuite.processes(data);
        this.postgres =
                new PostgresServer(data.resolve("postgres"), config.ports().of(Part.POSTGRES), table);
        this.broker = new BrokerServer(
                new Launch(config).broker(), config.ports().of(Part.BROKER), log(Part.BROKER.label()), table);
        this.issuer = new IssuerServer(data.resolve("keys"), config.ports().of(Part.ISSUER));
    }

    /** Starts everything on free ports and waits until every replica is ready. */
    public static Cluster start(Path repository, Path data, Progress progress) {
        Cluster cluster = new Cluster(repository, data, progress);
        try {
            cluster.startAll();
            return cluster;
        } catch (RuntimeException e) {
            cluster.close();
            throw e;
        }
    }

    private void startAll() {
        issuer.start();
        postgres.start();
        broker.start();
        broker.createTopics();
        Map<Part, Database> databases = new HashMap<>();
        Part.services().forEach(service -> databases.put(service, postgres.create(service)));
        for (String name : NAMES) {
            SuiteConfig own = config.withPorts(Ports.free().resolve());
            Part.services().forEach(service -> replicas.add(replica(service, name, own, databases.get(service))));
            // One after the other: the first ones migrate the databases.
            replicas.stream().filter(replica -> !replica.isAlive()).forEach(Replica::start);
            awaitReady();
            progress.say("replicas " + name + " are ready");
        }
    }

    private Replica replica(Part service, String name, SuiteConfig own, Database database) {
        List<String> command = new ArrayList<>(new Launch(own).service(service));
        // Two of each beside everything else on a small machine: quick to start matters more than quick in the end.
        command.replaceAll(word -> word.startsWith("-Xmx") ? "-Xmx192m" : word);
        command.add(1, "-XX:TieredStopAtLevel=1");
        String label = service.label() + "-" + name;
        return new Replica(
                service,
                label,
                own.url(service),
                own.managementUrl(service),
                command,
                new Launch(own).environment(service, database, broker.bootstrapServers(), issuer.url()),
                log(label),
                table);
    }

    public PostgresServer postgres() {
        return postgres;
    }

    public BrokerServer broker() {
        return broker;
    }

    public IssuerServer issuer() {
        return issuer;
    }

    public List<Replica> replicas() {
        return List.copyOf(replicas);
    }

    public List<Replica> replicas(Part service) {
        return replicas.stream().filter(replica -> replica.service() == service).toList();
    }

    /** The folder of all logs. */
    public Path logs() {
        return config.data().resolve("logs");
    }

    /** What operators do after a fault: starts those that died, and those that ask for it again. */
    public void heal() {
        awaitReady();
    }

    /** Waits until every replica is ready; one that dies or asks for it is started again. */
    public void awaitReady() {
        waiting("every replica to be ready").until(() -> {
            restartThoseInNeed();
            return replicas.stream().allMatch(Replica::isReady);
        });
    }

    /** Starts those that died, and those that have asked for it for a while. */
    public void restartThoseInNeed() {
        replicas.forEach(this::restartIfNeeded);
    }

    private void restartIfNeeded(Replica replica) {
        if (!replica.isAlive()) {
            progress.say("  " + replica + " is started again");
            replica.start();
        } else if (!replica.asksForRestart()) {
            asking.remove(replica);
        } else if (asking.computeIfAbsent(replica, first -> System.nanoTime()) + GRACE.toNanos() < System.nanoTime()) {
            asking.remove(replica);
            progress.say("  " + replica + " asks to be started again");
            replica.kill();
            replica.start();
        }
    }

    /** A wait with a limit that only a defect reaches. */
    public static ConditionFactory waiting(String what) {
        return Awaitility.await(what)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(250))
                .pollDelay(Duration.ZERO);
    }

    private Path log(String name) {
        return config.data().resolve("logs").resolve(name + ".log");
    }

    @Override
    public void close() {
        replicas.parallelStream().forEach(Replica::stop);
        broker.close();
        postgres.close();
        issuer.close();
    }
}
