package vn.memberdev.acceptance.faults.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.core.ConditionTimeoutException;
import vn.memberdev.acceptance.faults.cluster.Cluster;
import vn.memberdev.acceptance.faults.cluster.Replica;
import vn.memberdev.acceptance.suite.Patience;
import vn.memberdev.local.Part;

/**
 * I10: what each replica holds, measured before a fault and after it. Pools grow and shrink with the load, so what
 * counts is growth beyond what a pool may be.
 */
public final class Resources {

    private static final long THREADS = 40;
    private static final long FILES = 80;
    private static final long KILOBYTES = 192 * 1024;
    private static final long CONNECTIONS = 24;

    private final Cluster cluster;
    private final Tables tables;
    private final Map<String, Long> before;

    private Resources(Cluster cluster) {
        this.cluster = cluster;
        this.tables = new Tables(cluster.postgres());
        this.before = measure();
    }

    /** Remembers what is held now. */
    public static Resources before(Cluster cluster) {
        return new Resources(cluster);
    }

    /** Waits for everything to come back; what does not is a finding. */
    List<String> findings() {
        try {
            Patience.await("resources to be given back").until(() -> grown().isEmpty());
            return List.of();
        } catch (ConditionTimeoutException stays) {
            return grown();
        }
    }

    private List<String> grown() {
        List<String> findings = new ArrayList<>();
        measure().forEach((what, now) -> {
            long then = before.getOrDefault(what, now);
            if (now > then + allowed(what)) {
                findings.add(what + " went from " + then + " to " + now);
            }
        });
        return findings;
    }

    private static long allowed(String what) {
        return switch (what.substring(0, what.indexOf(' '))) {
            case "threads" -> THREADS;
            case "files" -> FILES;
            case "kilobytes" -> KILOBYTES;
            default -> CONNECTIONS;
        };
    }

    private Map<String, Long> measure() {
        Map<String, Long> found = new HashMap<>();
        for (Replica replica : cluster.replicas()) {
            Path process = Path.of("/proc", Long.toString(replica.handle().pid()));
            found.put("threads of " + replica, status(process, "Threads:"));
            found.put("kilobytes of " + replica, status(process, "VmRSS:"));
            found.put("files of " + replica, files(process));
        }
        for (Part service : Part.services()) {
            found.put(
                    "connections of " + service.label(),
                    tables.number(
                            service,
                            "select count(*) from pg_stat_activity where usename = '" + service.database() + "'"));
        }
        return found;
    }

    private static long status(Path process, String field) {
        try (Stream<String> lines = Files.lines(process.resolve("status"))) {
            return lines.filter(line -> line.startsWith(field))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long files(Path process) {
        try (Stream<Path> files = Files.list(process.resolve("fd"))) {
            return files.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
