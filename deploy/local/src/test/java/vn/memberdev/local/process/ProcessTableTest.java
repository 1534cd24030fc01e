package vn.memberdev.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.memberdev.local.LocalSuite;

class ProcessTableTest {

    @TempDir
    private Path data;

    private ProcessTable table;

    @BeforeEach
    void open() {
        table = LocalSuite.processes(data);
    }

    @Test
    void aRecordedProcessIsFoundAgainByAnotherReader() throws IOException {
        Process process = sleeper();
        table.record("one", process.toHandle());
        assertThat(LocalSuite.processes(data).alive("one")).contains(process.toHandle());
        ProcessTermination.kill(process.toHandle());
        assertThat(table.alive("one")).isEmpty();
    }

    @Test
    void aProcessThatOnlyHasTheSameIdIsNotOurs() throws IOException {
        ProcessHandle self = ProcessHandle.current();
        table.record("one", self);
        Path file = data.resolve("run/processes");
        Files.writeString(file, "one " + self.pid() + " 2001-01-01T00:00:00Z\n");
        assertThat(table.entries()).hasSize(1);
        assertThat(table.alive("one")).isEmpty();
    }

    @Test
    void leftOversAreEndedAndForgotten() throws IOException {
        Process process = sleeper();
        table.record("reporting-service", process.toHandle());
        LocalSuite.endLeftOvers(data, line -> assertThat(line).contains("1 process"));
        assertThat(ProcessTermination.isAlive(process.toHandle())).isFalse();
        assertThat(table.entries()).isEmpty();
    }

    @Test
    void aProcessThatDoesNotListenIsKilled() throws IOException {
        Process process =
                new ProcessBuilder("/bin/sh", "-c", "trap '' TERM; echo up; while :; do sleep 1; done").start();
        assertThat(process.inputReader().readLine()).isEqualTo("up");
        ProcessTermination.end(List.of(process.toHandle()), Duration.ofMillis(200));
        assertThat(ProcessTermination.isAlive(process.toHandle())).isFalse();
    }

    @Test
    void aChildThatEndsLeavesItsLastWords() {
        ChildProcess child = new ChildProcess(
                "child",
                List.of("/bin/sh", "-c", "echo $WORDS; exit 3"),
                Map.of("WORDS", "no database"),
                data.resolve("child.log"),
                table);
        child.start();
        assertThat(child.awaitEnd(Duration.ofSeconds(10))).contains(3);
        assertThat(child.tail()).isEqualTo("no database");
        assertThat(child.alive()).isEmpty();
    }

    private static Process sleeper() throws IOException {
        return new ProcessBuilder("sleep", "600").start();
    }
}
