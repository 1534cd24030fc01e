package vn.memberdev.acceptance.faults.cluster;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import vn.memberdev.local.Part;
import vn.memberdev.local.SuiteException;
import vn.memberdev.local.process.ChildProcess;
import vn.memberdev.local.process.ProcessTable;

/** One of the two processes of a service. */
public final class Replica {

    private static final Duration GRACE = Duration.ofSeconds(20);

    private final Part service;
    private final String name;
    private final URI url;
    private final URI managementUrl;
    private final List<String> command;
    private final Map<String, String> environment;
    private final Path log;
    private final ProcessTable table;
    private ChildProcess process;

    Replica(
            Part service,
            String name,
            URI url,
            URI managementUrl,
            List<String> command,
            Map<String, String> environment,
            Path log,
            ProcessTable table) {
        this.service = service;
        this.name = name;
        this.url = url;
        this.managementUrl = managementUrl;
        this.command = command;
        this.environment = environment;
        this.log = log;
        this.table = table;
        this.process = new ChildProcess(name, command, environment, log, table);
    }

    public Part service() {
        return service;
    }

    public String name() {
        return name;
    }

    public URI url() {
        return url;
    }

    /** Where it answers health. */
    URI managementUrl() {
        return managementUrl;
    }

    /** Whether its process is there; a stopped one is. */
    public boolean isAlive() {
        return process.alive().isPresent();
    }

    /**
     * Its process.
     *
     * @throws SuiteException if it is not running
     */
    public ProcessHandle handle() {
        return process.alive().orElseThrow(() -> new SuiteException(name + " is not running"));
    }

    public boolean isReady() {
        return ReplicaHealth.isReady(this);
    }

    boolean asksForRestart() {
        return ReplicaHealth.asksForRestart(this);
    }

    /** Starts its process and does not wait. */
    public void start() {
        process.start();
    }

    /** Starts its process with other variables in place of its own; they hold until it is started in the usual way. */
    public void startWith(Map<String, String> others) {
        Map<String, String> variables = new java.util.HashMap<>(environment);
        variables.putAll(others);
        process = new ChildProcess(name, command, variables, log, table);
        process.start();
    }

    /** Forgets the other variables of {@link #startWith}. */
    public void usual() {
        process = new ChildProcess(name, command, environment, log, table);
    }

    /** SIGKILL. */
    public void kill() {
        process.kill();
    }

    /** SIGSTOP: it keeps its connections and does nothing. */
    public void freeze() {
        Signals.stop(handle());
    }

    /** SIGCONT. */
    public void thaw() {
        process.alive().ifPresent(Signals::resume);
    }

    void stop() {
        thaw();
        process.stop(GRACE);
    }

    String tail() {
        return process.tail();
    }

    @Override
    public String toString() {
        return name;
    }
}
