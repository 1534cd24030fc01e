package vn.memberdev.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.memberdev.local.Progress;
import vn.memberdev.local.SuiteException;

class AwaitingTest {

    private static final URI NOBODY = URI.create("http://127.0.0.1:1");

    @TempDir
    private Path data;

    @Test
    void aServiceThatEndsWhileStartingIsShownWithTheEndOfItsLog() {
        ChildProcess service = start("echo 'Unable to find datasource'; exit 1");
        Awaiting awaiting = new Awaiting(Duration.ofMinutes(5), Progress.silent())
                .add(service, () -> Readiness.lack(NOBODY), "ready");
        assertThatThrownBy(awaiting::all)
                .isInstanceOf(SuiteException.class)
                .hasMessageContaining("ended while starting (exit code 1)")
                .hasMessageContaining("Unable to find datasource");
    }

    @Test
    void dataOfOtherMigrationsAreToBeReset() {
        ChildProcess service =
                start("echo 'FlywayValidateException: Validate failed: Migrations have failed validation';"
                        + " echo 'Migration checksum mismatch for migration version 1';"
                        + " for i in $(seq 100); do echo '  at some.Frame'; done; exit 1");
        Awaiting awaiting = new Awaiting(Duration.ofMinutes(5), Progress.silent())
                .add(service, () -> Readiness.lack(NOBODY), "ready");
        assertThatThrownBy(awaiting::all)
                .isInstanceOf(SuiteException.class)
                .hasMessageStartingWith("a-service cannot use the data that are here")
                .hasMessageContaining("./deploy/local/reset")
                .hasMessageContaining("a.log");
    }

    @Test
    void aServiceThatIsSilentIsGivenUpAndShown() {
        ChildProcess service = start("echo waiting; exec sleep 600");
        Awaiting awaiting = new Awaiting(Duration.ofMillis(300), Progress.silent())
                .add(service, () -> Readiness.lack(NOBODY), "ready");
        assertThatThrownBy(awaiting::all)
                .isInstanceOf(SuiteException.class)
                .hasMessageContaining("shows no progress")
                .hasMessageContaining("its health does not answer yet")
                .hasMessageContaining("waiting");
        service.kill();
    }

    /** Its silence is never as long as the patience, its start is longer. */
    @Test
    void aServiceThatMakesProgressIsWaitedForHoweverLongItTakes() {
        ChildProcess service = start("exec sleep 600");
        List<String> said = new ArrayList<>();
        Iterator<String> lacks = Stream.iterate(1, i -> i <= 10, i -> i + 1)
                .map(i -> "not ready: migration " + i)
                .iterator();
        new Awaiting(Duration.ofMillis(500), said::add)
                .add(
                        service,
                        () -> lacks.hasNext() ? Optional.of(lacks.next()) : Optional.empty(),
                        "the service is ready")
                .all();
        assertThat(said).contains("the service is ready");
        service.kill();
    }

    private ChildProcess start(String script) {
        ChildProcess process = new ChildProcess(
                "a-service",
                List.of("/bin/sh", "-c", script),
                Map.of(),
                data.resolve("a.log"),
                new ProcessTable(data.resolve("processes")));
        process.start();
        return process;
    }
}
