package vn.memberdev.local.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import vn.memberdev.local.SuiteException;

/** One program of the suite as a process with a log file; it can be started again after it ended. */
public final class ChildProcess {

    private static final int TAIL_LINES = 25;

    private final String name;
    private final List<String> command;
    private final Map<String, String> environment;
    private final Path log;
    private final ProcessTable table;
    private Process process;

    public ChildProcess(
            String name, List<String> command, Map<String, String> environment, Path log, ProcessTable table) {
        this.name = name;
        this.command = List.copyOf(command);
        this.environment = Map.copyOf(environment);
        this.log = log;
        this.table = table;
    }

    public String name() {
        return name;
    }

    /** Starts it; what it prints is added to the log file. */
    public synchronized void start() {
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
            builder.environment().putAll(environment);
            process = builder.start();
            table.record(name, process.toHandle());
        } catch (IOException e) {
            throw new SuiteException(name + " cannot be started: " + e.getMessage(), e);
        }
    }

    public synchronized Optional<ProcessHandle> alive() {
        return Optional.ofNullable(process).map(Process::toHandle).filter(ProcessTermination::isAlive);
    }

    /** The file that it writes to. */
    public Path log() {
        return log;
    }

    /** Waits for its end at most that long; the exit code if it ended. */
    public Optional<Integer> awaitEnd(Duration limit) {
        Process current = current();
        try {
            return current.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)
                    ? Optional.of(current.exitValue())
                    : Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SuiteException("Interrupted while waiting for " + name + ".", e);
        }
    }

    /** Asks it to end, then insists; does nothing if it is not running. */
    public void stop(Duration grace) {
        alive().ifPresent(handle -> ProcessTermination.end(List.of(handle), grace));
        table.forget(name);
    }

    /** SIGKILL. */
    public void kill() {
        alive().ifPresent(ProcessTermination::kill);
        table.forget(name);
    }

    /** The last lines of the log. */
    public String tail() {
        return tail(log, TAIL_LINES);
    }

    /** The last lines of a log file, of which only the end is read. */
    public static String tail(Path log, int lines) {
        try (var file = new java.io.RandomAccessFile(log.toFile(), "r")) {
            int size = (int) Math.min(file.length(), 64 * 1024L);
            byte[] end = new byte[size];
            file.seek(file.length() - size);
            file.readFully(end);
            List<String> all = new String(end, StandardCharsets.UTF_8).lines().toList();
            return String.join("\n", all.subList(Math.max(0, all.size() - lines), all.size()));
        } catch (java.io.FileNotFoundException e) {
            return "(no log at " + log + ")";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized Process current() {
        if (process == null) {
            throw new IllegalStateException(name + " has not been started");
        }
        return process;
    }
}
