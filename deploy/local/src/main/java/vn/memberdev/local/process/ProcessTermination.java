package vn.memberdev.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;

/** Ends processes: asks first, then insists. */
public final class ProcessTermination {

    private static final Duration LOOK = Duration.ofMillis(50);
    private static final Duration AFTER_KILL = Duration.ofSeconds(10);

    private ProcessTermination() {}

    /** Asks all of them to end, waits, and kills those that are still there. */
    public static void end(Collection<ProcessHandle> processes, Duration grace) {
        processes.forEach(ProcessHandle::destroy);
        if (!awaitGone(processes, grace)) {
            processes.forEach(ProcessHandle::destroyForcibly);
            awaitGone(processes, AFTER_KILL);
        }
    }

    /** Kills without asking (SIGKILL) and waits until the process is gone. */
    public static void kill(ProcessHandle process) {
        process.destroyForcibly();
        awaitGone(List.of(process), AFTER_KILL);
    }

    /** Whether all processes ended within the time. */
    public static boolean awaitGone(Collection<ProcessHandle> processes, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        while (processes.stream().anyMatch(ProcessTermination::isAlive)) {
            if (System.nanoTime() > end) {
                return false;
            }
            Pause.of(LOOK);
        }
        return true;
    }

    /** Whether it still runs; one that ended and was not yet taken notice of by its parent does not. */
    public static boolean isAlive(ProcessHandle process) {
        return process.isAlive() && !isZombie(process.pid());
    }

    private static boolean isZombie(long pid) {
        Path stat = Path.of("/proc", Long.toString(pid), "stat");
        try {
            String line = Files.readString(stat);
            // The state follows the name, which stands in parentheses and may hold anything.
            return line.startsWith(" Z", line.lastIndexOf(')') + 1);
        } catch (IOException e) {
            // No such file: not Linux, or the process is gone altogether.
            return false;
        }
    }
}
