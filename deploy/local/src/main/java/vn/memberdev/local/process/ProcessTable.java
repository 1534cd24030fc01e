package vn.memberdev.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which processes belong to the suite of one data directory, in a file that outlives a killed supervisor. A process
 * is its id together with the instant it started: ids are used again, and a stranger's process must never be ended.
 */
public final class ProcessTable {

    /** Start instants are read from the kernel's clock ticks and may differ a little between two readers. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    private final Path file;

    public ProcessTable(Path file) {
        this.file = file;
    }

    /** One process. */
    public record Entry(String name, long pid, Instant startedAt) {

        static Entry of(String name, ProcessHandle process) {
            return new Entry(name, process.pid(), process.info().startInstant().orElse(Instant.EPOCH));
        }

        /** The process, if it is still the same one and alive. */
        public Optional<ProcessHandle> alive() {
            return ProcessHandle.of(pid).filter(ProcessTermination::isAlive).filter(this::sameStart);
        }

        private boolean sameStart(ProcessHandle process) {
            return process.info()
                    .startInstant()
                    .map(start -> Duration.between(start, startedAt).abs().compareTo(TOLERANCE) <= 0)
                    .orElse(false);
        }

        private String line() {
            return name + " " + pid + " " + startedAt;
        }

        private static Entry parse(String line) {
            String[] words = line.split(" ", 3);
            return new Entry(words[0], Long.parseLong(words[1]), Instant.parse(words[2]));
        }
    }

    /** Records a process under a name, in place of an earlier one of that name. */
    public synchronized void record(String name, ProcessHandle process) {
        Map<String, Entry> entries = read();
        entries.put(name, Entry.of(name, process));
        write(entries);
    }

    public synchronized void forget(String name) {
        Map<String, Entry> entries = read();
        if (entries.remove(name) != null) {
            write(entries);
        }
    }

    public synchronized List<Entry> entries() {
        return List.copyOf(read().values());
    }

    /** The living process of that name. */
    public Optional<ProcessHandle> alive(String name) {
        return entries().stream()
                .filter(entry -> entry.name().equals(name))
                .findFirst()
                .flatMap(Entry::alive);
    }

    private Map<String, Entry> read() {
        Map<String, Entry> entries = new LinkedHashMap<>();
        if (Files.exists(file)) {
            try {
                Files.readAllLines(file).stream()
                        .filter(line -> !line.isBlank())
                        .map(Entry::parse)
                        .forEach(entry -> entries.put(entry.name(), entry));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return entries;
    }

    private void write(Map<String, Entry> entries) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path draft = file.resolveSibling(file.getFileName() + ".draft");
            Files.write(draft, entries.values().stream().map(Entry::line).toList());
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
