package vn.memberdev.acceptance.faults;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.awaitility.core.ConditionTimeoutException;
import vn.memberdev.acceptance.faults.check.Checks;
import vn.memberdev.acceptance.faults.check.Drain;
import vn.memberdev.acceptance.faults.check.Findings;
import vn.memberdev.acceptance.faults.check.Resources;
import vn.memberdev.acceptance.faults.check.VersionWatch;
import vn.memberdev.acceptance.faults.cluster.Cluster;
import vn.memberdev.acceptance.faults.load.Ledger;
import vn.memberdev.acceptance.faults.load.Load;
import vn.memberdev.acceptance.faults.load.RoundRobin;
import vn.memberdev.acceptance.faults.load.Stage;
import vn.memberdev.local.Progress;
import vn.memberdev.local.SuiteException;

/** A cluster under load, and one fault after the other on it. */
final class FaultBench implements AutoCloseable {

    private static final int CLIENTS = 4;

    /** Writes before a fault and after it, so that both sides of it are under load. */
    private static final int BEFORE = 20;

    private static final int AFTER = 20;

    private final Cluster cluster;
    private final RoundRobin services;
    private final Ledger ledger = new Ledger();
    private final Load load;
    private final VersionWatch watch;
    private final Checks checks;
    private final Drain drain;
    private final Bench bench;
    private final Progress progress;

    /** Kept, so that their levels are: they say much about servers that are killed on purpose. */
    private static final List<Logger> TALKATIVE =
            List.of(Logger.getLogger("org.apache.kafka"), Logger.getLogger("io.zonky.test.db.postgres.embedded"));

    private FaultBench(Cluster cluster, long seed, Lengths lengths, Progress progress) {
        Random random = new Random(seed);
        this.cluster = cluster;
        this.progress = progress;
        this.services = new RoundRobin(cluster);
        Stage stage = Stage.set(services, random);
        this.load = new Load(cluster, services, ledger, stage, random);
        this.watch = new VersionWatch(cluster);
        this.checks = new Checks(cluster, services, ledger, watch, stage.planted());
        this.drain = new Drain(cluster);
        this.bench = new Bench(cluster, services, load, lengths, random);
    }

    /** Starts a cluster with nothing in it, and lets it run warm. */
    static FaultBench start(Path repository, Path data, long seed, Lengths lengths, Progress progress) {
        TALKATIVE.forEach(logger -> logger.setLevel(Level.OFF));
        Cluster cluster = Cluster.start(repository, data, progress);
        try {
            FaultBench bench = new FaultBench(cluster, seed, lengths, progress);
            bench.load.start(CLIENTS);
            bench.load.awaitOk(4 * BEFORE);
            bench.load.stop();
            bench.drain.await();
            return bench;
        } catch (RuntimeException e) {
            cluster.close();
            throw e;
        }
    }

    /** Carries out a fault under load, waits until everything is drained, and checks. */
    Row run(Fault fault) {
        progress.say(fault.name() + " ...");
        long begin = System.nanoTime();
        Ledger.Counts already = ledger.counts();
        Resources before = Resources.before(cluster);
        load.start(CLIENTS);
        Findings findings = strike(fault, before);
        Ledger.Counts counts = ledger.counts().since(already);
        Row row = new Row(fault.name(), counts, findings, Duration.ofNanos(System.nanoTime() - begin));
        progress.say(row.line());
        findings.lines().forEach(progress::say);
        return row;
    }

    private Findings strike(Fault fault, Resources before) {
        try {
            load.awaitOk(BEFORE);
            fault.strike(bench);
            cluster.heal();
            load.awaitOk(AFTER);
            load.stop();
            ledger.resolve(services);
            drain.await();
            return checks.check(before);
        } catch (ConditionTimeoutException | SuiteException e) {
            load.stop();
            return Findings.stuck(e.getMessage());
        }
    }

    @Override
    public void close() {
        watch.close();
        cluster.close();
    }
}
