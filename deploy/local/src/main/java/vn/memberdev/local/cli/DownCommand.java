package vn.memberdev.local.cli;

import java.io.PrintStream;
import java.util.Optional;
import vn.memberdev.local.LocalSuite;
import vn.memberdev.local.SuiteConfig;

/** Stops everything in order and leaves no process behind, also after the supervisor was killed. */
final class DownCommand {

    private final SuiteConfig config;
    private final PrintStream out;

    DownCommand(SuiteConfig config, PrintStream out) {
        this.config = config;
        this.out = out;
    }

    int run() {
        SupervisorProcess supervisor = new SupervisorProcess(config);
        Optional<ProcessHandle> alive = supervisor.alive();
        boolean processes = LocalSuite.processes(config.data()).entries().stream()
                .anyMatch(entry -> entry.alive().isPresent());
        if (alive.isEmpty() && !processes) {
            out.println("The suite is not running.");
            return 0;
        }
        out.println("Stopping the suite; its data stay in " + config.data());
        alive.ifPresent(handle -> supervisor.stop(handle, out::println));
        LocalSuite.endLeftOvers(config.data(), out::println);
        out.println("Stopped.");
        return 0;
    }
}
