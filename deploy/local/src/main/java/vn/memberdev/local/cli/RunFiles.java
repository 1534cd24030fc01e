package vn.memberdev.local.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.memberdev.local.Part;
import vn.memberdev.local.Ports;
import vn.memberdev.local.SuiteConfig;

/** The few files in {@code data/run} by which commands and supervisor talk: progress, ports, wishes. */
final class RunFiles {

    private static final String SAY = "say ";
    private static final String READY = "ready";
    private static final String FAILED = "failed ";
    private static final String MANAGEMENT = "_MANAGEMENT";

    private final Path directory;

    RunFiles(SuiteConfig config) {
        this.directory = config.data().resolve("run");
    }

    /** What the supervisor has reported so far. */
    record Report(List<String> lines, boolean ready, String failure) {}

    /** Forgets the last run. */
    void begin() {
        run(() -> {
            Files.createDirectories(directory);
            Files.deleteIfExists(file("stop"));
            Files.deleteIfExists(file("ports"));
            Files.deleteIfExists(file("restarts"));
            Files.deleteIfExists(file("mend"));
            Files.writeString(file("start"), "");
        });
    }

    void say(String line) {
        append(SAY + line);
    }

    void ready() {
        append(READY);
    }

    void failed(String message) {
        append(FAILED + message.replace('\n', '\u0001'));
    }

    Report report() {
        List<String> lines;
        try {
            lines = Files.exists(file("start")) ? Files.readAllLines(file("start")) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String failure = lines.stream()
                .filter(line -> line.startsWith(FAILED))
                .map(line -> line.substring(FAILED.length()).replace('\u0001', '\n'))
                .findFirst()
                .orElse(null);
        List<String> said = lines.stream()
                .filter(line -> line.startsWith(SAY))
                .map(line -> line.substring(SAY.length()))
                .toList();
        return new Report(said, lines.contains(READY), failure);
    }

    void requestStop() {
        run(() -> Files.writeString(file("stop"), "stop\n"));
    }

    boolean stopRequested() {
        return Files.exists(file("stop"));
    }

    /** The wish that what ended is started again now. */
    void requestRestart() {
        run(() -> Files.writeString(file("mend"), "mend\n"));
    }

    /** Whether there is that wish; it is taken by the answer. */
    boolean takeRestartRequest() {
        try {
            return Files.deleteIfExists(file("mend"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How often each part was started again, for {@code status}. */
    void saveRestarts(Map<Part, Integer> restarts) {
        List<String> lines = restarts.entrySet().stream()
                .map(entry -> entry.getKey().name() + " " + entry.getValue())
                .toList();
        run(() -> Files.write(file("restarts"), lines));
    }

    int restarts(Part part) {
        return numbers("restarts").getOrDefault(part.name(), 0);
    }

    void savePorts(Ports ports) {
        List<String> lines = new ArrayList<>();
        ports.byPart().forEach((part, port) -> lines.add(part.name() + " " + port));
        ports.management().forEach((part, port) -> lines.add(part.name() + MANAGEMENT + " " + port));
        run(() -> Files.write(file("ports"), lines));
    }

    /** The configuration with the ports on which the suite really runs. */
    SuiteConfig settled(SuiteConfig config) {
        Map<String, Integer> kept = numbers("ports");
        if (kept.isEmpty()) {
            return config;
        }
        Map<Part, Integer> ports = new EnumMap<>(Part.class);
        Map<Part, Integer> management = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            ports.put(part, kept.get(part.name()));
            if (part.isService()) {
                management.put(part, kept.get(part.name() + MANAGEMENT));
            }
        }
        return config.withPorts(new Ports(ports, management));
    }

    private Map<String, Integer> numbers(String name) {
        Map<String, Integer> numbers = new HashMap<>();
        if (Files.exists(file(name))) {
            try {
                for (String line : Files.readAllLines(file(name))) {
                    int space = line.indexOf(' ');
                    numbers.put(line.substring(0, space), Integer.valueOf(line.substring(space + 1)));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return numbers;
    }

    private Path file(String name) {
        return directory.resolve(name);
    }

    private void append(String line) {
        run(() -> Files.writeString(
                file("start"),
                line + "\n",
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND));
    }

    private interface Action {
        void run() throws IOException;
    }

    private static void run(Action action) {
        try {
            action.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
