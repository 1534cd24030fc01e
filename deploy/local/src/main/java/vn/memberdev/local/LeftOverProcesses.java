package vn.memberdev.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vn.memberdev.local.process.ProcessTable;
import vn.memberdev.local.process.ProcessTermination;

/** Ends what a killed supervisor left running. PostgreSQL looks after its own: see its data directory. */
final class LeftOverProcesses {

    private static final Duration GRACE = Duration.ofSeconds(20);

    private final ProcessTable table;

    LeftOverProcesses(Path table) {
        this.table = new ProcessTable(table);
    }

    /** Ends every recorded process that still runs; the recorded supervisor is spared, it is the caller. */
    void end(Progress progress) {
        List<ProcessTable.Entry> entries = table.entries().stream()
                .filter(entry -> entry.pid() != ProcessHandle.current().pid())
                .toList();
        List<ProcessHandle> alive = entries.stream()
                .map(ProcessTable.Entry::alive)
                .flatMap(Optional::stream)
                .toList();
        if (!alive.isEmpty()) {
            progress.say("ending " + alive.size() + " process(es) that an earlier, killed suite left running");
            ProcessTermination.end(alive, GRACE);
        }
        entries.forEach(entry -> table.forget(entry.name()));
    }
}
