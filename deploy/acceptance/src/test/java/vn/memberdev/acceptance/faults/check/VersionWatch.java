package vn.memberdev.acceptance.faults.check;

import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import vn.memberdev.acceptance.faults.cluster.Cluster;
import vn.memberdev.local.process.Pause;

/** I6: looks at the copies all the while and remembers the highest version of each aggregate. */
public final class VersionWatch implements AutoCloseable {

    private static final Duration BETWEEN = Duration.ofMillis(500);

    private final Tables tables;
    private final Map<Copy, Map<String, Long>> highest = new HashMap<>();
    private final Queue<String> findings = new ConcurrentLinkedQueue<>();
    private final Thread thread = new Thread(this::watch, "version-watch");
    private volatile boolean running = true;

    public VersionWatch(Cluster cluster) {
        this.tables = new Tables(cluster.postgres());
        thread.setDaemon(true);
        thread.start();
    }

    List<String> findings() {
        return List.copyOf(findings);
    }

    private void watch() {
        while (running) {
            for (Copy copy : Copy.all()) {
                try {
                    compare(copy, tables.ask(copy.service(), copy.versions()));
                } catch (SQLException away) {
                    // Looked at again when the database is back.
                }
            }
            Pause.of(BETWEEN);
        }
    }

    private void compare(Copy copy, Map<String, Long> now) {
        Map<String, Long> before = highest.getOrDefault(copy, Map.of());
        before.forEach((id, version) -> {
            Long present = now.get(id);
            if (present == null || present < version) {
                findings.add(copy + ": " + id + " went from version " + version + " to " + present);
            }
        });
        highest.put(copy, now);
    }

    @Override
    public void close() {
        running = false;
    }
}
