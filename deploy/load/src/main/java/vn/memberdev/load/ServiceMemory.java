package vn.memberdev.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.memberdev.local.Part;
import vn.memberdev.local.demo.client.Api;
import vn.memberdev.local.process.Pause;

/** The memory of a service while something runs: the heap as it says itself, the resident set as the kernel says. */
final class ServiceMemory implements AutoCloseable {

    /**
     * @param heap bytes of heap in use, garbage included
     * @param resident bytes of the resident set, or 0 where the kernel does not tell
     */
    record Reading(double heap, double resident) {

        private static final double MIB = 1024.0 * 1024;

        Reading larger(Reading other) {
            return new Reading(Math.max(heap, other.heap), Math.max(resident, other.resident));
        }

        String line(String label) {
            return String.format(
                    Locale.ROOT, "%-40s heap %6.1f MiB   resident %6.1f MiB", label, heap / MIB, resident / MIB);
        }
    }

    private static final Pattern HEAP =
            Pattern.compile("(?m)^jvm_memory_used_bytes\\{[^}]*area=\"heap\"[^}]*} ([0-9.E]+)$");
    private static final Pattern RESIDENT = Pattern.compile("(?m)^VmRSS:\\s+(\\d+) kB$");
    private static final Duration BETWEEN = Duration.ofMillis(250);

    private final Api api;
    private final Part service;
    private final Optional<ProcessHandle> process;
    private final Thread watcher = new Thread(this::watch, "memory");
    private volatile boolean watching = true;
    private volatile Reading largest;

    private ServiceMemory(Api api, Part service, Optional<ProcessHandle> process) {
        this.api = api;
        this.service = service;
        this.process = process;
        this.largest = read();
        watcher.setDaemon(true);
    }

    /** Watches until it is closed. */
    static ServiceMemory watch(Api api, Part service, Optional<ProcessHandle> process) {
        ServiceMemory memory = new ServiceMemory(api, service, process);
        memory.watcher.start();
        return memory;
    }

    Reading read() {
        return new Reading(heap(), process.map(ServiceMemory::resident).orElse(0.0));
    }

    Reading largest() {
        return largest;
    }

    private void watch() {
        while (watching) {
            largest = largest.larger(read());
            Pause.of(BETWEEN);
        }
    }

    private double heap() {
        Matcher matcher = HEAP.matcher(api.text(service, "/q/metrics"));
        double bytes = 0;
        while (matcher.find()) {
            bytes += Double.parseDouble(matcher.group(1));
        }
        return bytes;
    }

    private static double resident(ProcessHandle handle) {
        try {
            Matcher matcher = RESIDENT.matcher(Files.readString(Path.of("/proc/" + handle.pid() + "/status")));
            return matcher.find() ? Double.parseDouble(matcher.group(1)) * 1024 : 0;
        } catch (IOException notLinux) {
            return 0;
        }
    }

    @Override
    public void close() {
        watching = false;
    }
}
