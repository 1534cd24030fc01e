package vn.memberdev.local.cli;

import java.time.Clock;
import java.time.Duration;
import vn.memberdev.local.LocalSuite;
import vn.memberdev.local.Restarts;
import vn.memberdev.local.SuiteConfig;
import vn.memberdev.local.SuiteException;
import vn.memberdev.local.process.Pause;
import vn.memberdev.local.process.ProcessTable;

/** The process that holds the suite until it is asked to stop; it outlives the terminal it was started from. */
final class Supervisor {

    static final String NAME = "supervisor";
    private static final Duration LOOK = Duration.ofMillis(250);

    private final SuiteConfig config;
    private final RunFiles files;
    private final ProcessTable table;

    Supervisor(SuiteConfig config) {
        this.config = config;
        this.files = new RunFiles(config);
        this.table = LocalSuite.processes(config.data());
    }

    /** Runs until {@code down} asks for the end; the exit code. */
    int run() {
        var lock = DirectoryLock.tryTake(config.data().resolve("run/supervisor.lock"));
        if (lock.isEmpty()) {
            throw new SuiteException("A suite already runs on " + config.data() + ".");
        }
        try (DirectoryLock held = lock.get()) {
            files.begin();
            table.record(NAME, ProcessHandle.current());
            // For a plain kill; down asks by file, which keeps the order of the stop.
            Runtime.getRuntime()
                    .addShutdownHook(
                            new Thread(() -> LocalSuite.endLeftOvers(config.data(), this::log), "supervisor-end"));
            return runSuite();
        } finally {
            table.forget(NAME);
        }
    }

    private int runSuite() {
        try (LocalSuite suite = LocalSuite.start(config, this::say)) {
            files.savePorts(suite.config().ports());
            files.ready();
            restartWhatEnds(suite);
            log("stopping");
        } catch (RuntimeException e) {
            log(e.toString());
            files.failed(e instanceof SuiteException ? e.getMessage() : "The suite does not start: " + e);
            return 1;
        }
        log("stopped");
        return 0;
    }

    /** Starts again what ends, until the stop is asked for. */
    private void restartWhatEnds(LocalSuite suite) {
        Restarts restarts = new Restarts(suite::ended, suite::startAgain, Clock.systemUTC(), this::log);
        while (!files.stopRequested()) {
            if (files.takeRestartRequest()) {
                restarts.now();
            }
            if (restarts.startDue()) {
                files.saveRestarts(restarts.counts());
            }
            Pause.of(LOOK);
        }
    }

    private void say(String line) {
        log(line);
        files.say(line);
    }

    private void log(String line) {
        System.out.println(java.time.Instant.now() + " " + line);
    }
}
