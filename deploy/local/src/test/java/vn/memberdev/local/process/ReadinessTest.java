package vn.memberdev.local.process;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.memberdev.local.SuiteException;

class ReadinessTest {

    private static final URI NOBODY = URI.create("http://127.0.0.1:1");

    @TempDir
    private Path data;

    @Test
    void aServiceThatEndsWhileStartingIsShownWithTheEndOfItsLog() {
        ChildProcess service = start("echo 'Unable to find datasource'; exit 1");
        assertThatThrownBy(() -> Readiness.awaitService(service, NOBODY, Duration.ofSeconds(30)))
                .isInstanceOf(SuiteException.class)
                .hasMessageContaining("ended while starting (exit code 1)")
                .hasMessageContaining("Unable to find datasource");
    }

    @Test
    void aServiceThatIsNotReadyInTimeIsShownToo() {
        ChildProcess service = start("echo waiting; exec sleep 600");
        assertThatThrownBy(() -> Readiness.awaitService(service, NOBODY, Duration.ofMillis(100)))
                .isInstanceOf(SuiteException.class)
                .hasMessageContaining("is not ready");
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
