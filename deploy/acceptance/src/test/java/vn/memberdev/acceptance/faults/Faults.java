package vn.memberdev.acceptance.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.memberdev.acceptance.suite.FreshDirectory;
import vn.memberdev.local.SuiteException;
import vn.memberdev.platform.embedded.QuietLogging;

/**
 * Runs faults on a cluster of its own and prints what was asked and whether the promises hold:
 * {@code faults [--list] [--seed N] [--brief] [--away SECONDS] [--kills N] [fault ...]}.
 */
public final class Faults {

    private Faults() {}

    /** Exit code 0 if every invariant holds after every fault. */
    public static void main(String[] args) {
        QuietLogging.configure();
        if (List.of(args).contains("--list")) {
            AllFaults.named(List.of()).forEach(fault -> System.out.println(fault.name() + ": " + fault.proves()));
            return;
        }
        try {
            Request request = Request.of(args);
            System.exit(run(request) ? 0 : 1);
        } catch (SuiteException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    /** What was asked for on the command line. */
    private record Request(long seed, Lengths lengths, List<String> names) {

        static Request of(String[] args) {
            long seed = System.nanoTime() & 0xffff;
            Lengths lengths = Lengths.whole();
            List<String> names = new ArrayList<>();
            for (int i = 0; i < args.length; i++) {
                switch (args[i]) {
                    case "--seed" -> seed = Long.parseLong(args[++i]);
                    case "--brief" -> lengths = Lengths.brief();
                    case "--away" -> lengths = lengths.withAway(Duration.ofSeconds(Long.parseLong(args[++i])));
                    case "--kills" -> lengths = lengths.withKills(Integer.parseInt(args[++i]));
                    default -> names.add(args[i]);
                }
            }
            return new Request(seed, lengths, names);
        }
    }

    private static boolean run(Request request) {
        Path repository = path("memberdev.repository");
        Path data = path("memberdev.faults.data");
        List<Fault> faults = AllFaults.named(request.names());
        System.out.println("seed " + request.seed() + ", " + request.lengths());
        FreshDirectory.make(data);
        List<Row> rows = new ArrayList<>();
        try (FaultBench bench =
                FaultBench.start(repository, data, request.seed(), request.lengths(), System.out::println)) {
            faults.forEach(fault -> rows.add(bench.run(fault)));
        } finally {
            print(rows, data.resolveSibling("faults.md"));
        }
        return rows.stream().allMatch(row -> row.findings().isEmpty());
    }

    /** Also what there is when a fault ended the run. */
    private static void print(List<Row> rows, Path file) {
        List<String> lines = new ArrayList<>();
        lines.add(Row.head());
        rows.forEach(row -> lines.add(row.line()));
        String table = String.join("\n", lines) + "\n";
        System.out.println(table);
        try {
            Files.writeString(file, table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path path(String property) {
        return Path.of(System.getProperty(property)).toAbsolutePath().normalize();
    }
}
