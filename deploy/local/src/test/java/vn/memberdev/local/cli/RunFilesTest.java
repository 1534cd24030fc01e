package vn.memberdev.local.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.memberdev.local.Part;
import vn.memberdev.local.Ports;
import vn.memberdev.local.SuiteConfig;
import vn.memberdev.local.SuiteException;

class RunFilesTest {

    @TempDir
    private Path data;

    @Test
    void whatTheSupervisorSaysReachesTheCommandInOrder() {
        RunFiles files = new RunFiles(config());
        files.begin();
        files.say("postgres is ready");
        files.say("broker is ready");
        assertThat(files.report().lines()).containsExactly("postgres is ready", "broker is ready");
        assertThat(files.report().ready()).isFalse();
        files.ready();
        assertThat(files.report().ready()).isTrue();
    }

    @Test
    void aFailureKeepsItsLines() {
        RunFiles files = new RunFiles(config());
        files.begin();
        files.failed("no\nspace");
        assertThat(files.report().failure()).isEqualTo("no\nspace");
    }

    @Test
    void commandsUseThePortsOnWhichTheSuiteRuns() {
        RunFiles files = new RunFiles(config());
        files.begin();
        Ports ports = Ports.free().resolve();
        files.savePorts(ports);
        assertThat(files.settled(config()).ports()).isEqualTo(ports);
        files.begin();
        assertThat(files.settled(config()).ports().of(Part.CANDIDATES)).isEqualTo(8081);
    }

    @Test
    void restartsAndTheWishForThemAreKeptUntilTheNextRun() {
        RunFiles files = new RunFiles(config());
        files.begin();
        assertThat(files.takeRestartRequest()).isFalse();
        files.requestRestart();
        assertThat(files.takeRestartRequest()).isTrue();
        assertThat(files.takeRestartRequest()).isFalse();
        files.saveRestarts(Map.of(Part.REPORTING, 3));
        assertThat(files.restarts(Part.REPORTING)).isEqualTo(3);
        assertThat(files.restarts(Part.CANDIDATES)).isZero();
        files.begin();
        assertThat(files.restarts(Part.REPORTING)).isZero();
    }

    @Test
    void aSecondHolderOfTheLockIsTurnedAway() {
        Path file = data.resolve("run/up.lock");
        try (DirectoryLock held = DirectoryLock.tryTake(file).orElseThrow()) {
            assertThat(held).isNotNull();
            assertThat(DirectoryLock.tryTake(file)).isEmpty();
        }
        assertThat(DirectoryLock.tryTake(file)).hasValueSatisfying(DirectoryLock::close);
    }

    @Test
    void aDirectoryWithOtherFilesIsNeverTaken() throws IOException {
        Files.writeString(data.resolve("thesis.txt"), "three years of work");
        assertThatThrownBy(() -> DataMarker.put(data))
                .isInstanceOf(SuiteException.class)
                .hasMessageContaining("holds other files");
    }

    private SuiteConfig config() {
        return SuiteConfig.fromEnvironment(Path.of("."), Map.of("MEMBERDEV_DATA", data.toString()));
    }
}
