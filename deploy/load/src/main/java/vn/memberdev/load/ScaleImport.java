package vn.memberdev.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.memberdev.local.Part;
import vn.memberdev.local.demo.client.Api;

/**
 * One import and what it took.
 *
 * @param file the file
 * @param time from the call to its report
 * @param report the report
 * @param before memory of the service before the call
 * @param largest most memory while it ran
 * @param after memory after it
 */
record ScaleImport(
        ScaleFile file,
        Duration time,
        JsonNode report,
        ServiceMemory.Reading before,
        ServiceMemory.Reading largest,
        ServiceMemory.Reading after) {

    static ScaleImport run(ScaleFile file, ScaleCalls calls, Api api, Optional<ProcessHandle> process) {
        try (ServiceMemory memory = ServiceMemory.watch(api, Part.CANDIDATES, process)) {
            ServiceMemory.Reading before = memory.read();
            long begun = System.nanoTime();
            JsonNode report = calls.importFile(file.text());
            Duration time = Duration.ofNanos(System.nanoTime() - begun);
            return new ScaleImport(file, time, report, before, memory.largest(), memory.read());
        }
    }

    /** Whether the good rows are in, and the report names exactly the bad ones, each with its code. */
    boolean isRight() {
        Map<Integer, String> named = new HashMap<>();
        report.path("rows")
                .forEach(row ->
                        named.put(row.path("row").asInt(), row.path("code").asText()));
        return named.equals(file.faults())
                && report.path("accepted").asInt()
                        == file.rows() - file.faults().size()
                && report.path("refused").asInt() == file.faults().size();
    }

    void print() {
        double seconds = time.toMillis() / 1_000.0;
        System.out.printf(
                Locale.ROOT,
                "import of %d rows, %d of them bad: %.1f s, %.0f rows/s; in %d, refused %d, report %s%n",
                file.rows(),
                file.faults().size(),
                seconds,
                file.rows() / seconds,
                report.path("accepted").asInt(),
                report.path("refused").asInt(),
                isRight() ? "right" : "WRONG");
        System.out.println(before.line("  memory before"));
        System.out.println(largest.line("  largest while it ran"));
        System.out.println(after.line("  after"));
    }
}
