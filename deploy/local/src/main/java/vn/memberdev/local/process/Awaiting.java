package vn.memberdev.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.memberdev.local.Progress;
import vn.memberdev.local.SuiteException;

/**
 * Waits for processes as long as they make progress: their log grows, or they lack something else than before. How long
 * a start takes says much about the machine and nothing about the process; only a long silence does.
 */
public final class Awaiting {

    private static final Duration STEP = Duration.ofMillis(200);
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(15);
    private static final int TAIL_LINES = 25;

    private final Duration patience;
    private final Progress progress;
    private final List<Awaited> open = new ArrayList<>();

    /**
     * @param patience how long a process may show no progress
     * @param progress hears of each process that is ready, and from time to time what is waited for
     */
    public Awaiting(Duration patience, Progress progress) {
        this.patience = patience;
        this.progress = progress;
    }

    /**
     * Adds a process.
     *
     * @param lack what it lacks to be ready, or nothing
     * @param whenReady what is said then
     */
    public Awaiting add(ChildProcess process, Supplier<Optional<String>> lack, String whenReady) {
        return add(process.name(), process.log(), () -> process.awaitEnd(Duration.ZERO), lack, whenReady);
    }

    /** Adds a process that another one started and starts again if it ends. */
    public Awaiting add(String name, Path log, Supplier<Optional<String>> lack, String whenReady) {
        return add(name, log, Optional::empty, lack, whenReady);
    }

    private Awaiting add(
            String name,
            Path log,
            Supplier<Optional<Integer>> ended,
            Supplier<Optional<String>> lack,
            String whenReady) {
        open.add(new Awaited(name, log, ended, lack, whenReady));
        return this;
    }

    /**
     * Returns when all are ready.
     *
     * @throws SuiteException with the end of its log if a process ends, or was silent for too long
     */
    public void all() {
        long lineAt = System.nanoTime() + BETWEEN_LINES.toNanos();
        while (true) {
            open.removeIf(Awaited::look);
            if (open.isEmpty()) {
                return;
            }
            if (System.nanoTime() > lineAt) {
                open.forEach(awaited -> progress.say("waiting for " + awaited));
                lineAt = System.nanoTime() + BETWEEN_LINES.toNanos();
            }
            Pause.of(STEP);
        }
    }

    /** One process and the last progress it made. */
    private final class Awaited {

        private final String name;
        private final Path log;
        private final Supplier<Optional<Integer>> ended;
        private final Supplier<Optional<String>> lack;
        private final String whenReady;
        private String lacking = "";
        private long written;
        private long progressAt = System.nanoTime();

        Awaited(
                String name,
                Path log,
                Supplier<Optional<Integer>> ended,
                Supplier<Optional<String>> lack,
                String whenReady) {
            this.name = name;
            this.log = log;
            this.ended = ended;
            this.lack = lack;
            this.whenReady = whenReady;
        }

        /** Whether it is ready. */
        boolean look() {
            Optional<String> lacksNow = lack.get();
            if (lacksNow.isEmpty()) {
                progress.say(whenReady);
                return true;
            }
            ended.get().ifPresent(code -> {
                throw new SuiteException(EndedStart.explain(name, code, log));
            });
            long writtenNow = size();
            if (!lacksNow.get().equals(lacking) || writtenNow != written) {
                lacking = lacksNow.get();
                written = writtenNow;
                progressAt = System.nanoTime();
            } else if (System.nanoTime() - progressAt > patience.toNanos()) {
                throw new SuiteException(
                        name + " shows no progress for " + patience.toSeconds() + " s and is not ready ("
                                + lacking + "); MEMBERDEV_PATIENCE=<seconds> waits longer. The end of its log:\n"
                                + ChildProcess.tail(log, TAIL_LINES));
            }
            return false;
        }

        private long size() {
            try {
                return Files.exists(log) ? Files.size(log) : 0;
            } catch (IOException e) {
                // It is being moved away; the next look sees the new one.
                return written;
            }
        }

        @Override
        public String toString() {
            String last = written == 0 ? "" : ChildProcess.tail(log, 1).strip();
            return name + " (" + lacking + (last.isEmpty() ? "" : "; its log says: " + last) + ")";
        }
    }
}
