package vn.memberdev.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.memberdev.local.process.ProcessTable;
import vn.memberdev.local.process.Readiness;
import vn.memberdev.platform.embedded.QuietLogging;

/** The real database and broker with stubs for the services: what is started, ended and left behind. */
class LocalSuiteTest {

    @TempDir
    private Path directory;

    @BeforeAll
    static void keepQuiet() {
        QuietLogging.configure();
    }

    @Test
    void partsAreStartedKilledRestartedAndStoppedWithoutALeftOver() throws IOException {
        StubService.packageAll(directory);
        SuiteConfig config = SuiteConfig.isolated(directory, directory.resolve("data"));
        List<String> said = new ArrayList<>();
        List<ProcessTable.Entry> processes;
        try (LocalSuite suite = LocalSuite.start(config, said::add)) {
            assertThat(said).hasSize(Part.values().length);
            assertThat(suite.database(Part.REPORTING).user()).isEqualTo("reporting");

            suite.kill(Part.REPORTING);
            assertThat(Readiness.isReady(suite.url(Part.REPORTING))).isFalse();
            suite.restart(Part.REPORTING);
            assertThat(Readiness.isReady(suite.url(Part.REPORTING))).isTrue();

            int brokerPort = suite.config().ports().of(Part.BROKER);
            suite.stopBroker();
            assertThat(Readiness.accepts(brokerPort)).isFalse();
            suite.startBroker();
            assertThat(Readiness.accepts(brokerPort)).isTrue();

            processes = LocalSuite.processes(config.data()).entries();
            assertThat(processes).hasSize(6).allMatch(entry -> entry.alive().isPresent());
        }
        assertThat(processes).allMatch(entry -> entry.alive().isEmpty());
        assertThat(LocalSuite.processes(config.data()).entries()).isEmpty();
    }

    @Test
    void aServiceThatDoesNotStartTakesTheOthersDownAgain() throws IOException {
        StubService.packageAll(directory);
        SuiteConfig config = SuiteConfig.isolated(directory, directory.resolve("data"));
        Path broken = Files.createFile(Path.of("broken-evaluation"));
        try {
            assertThatThrownBy(() -> LocalSuite.start(config, Progress.silent()))
                    .isInstanceOf(SuiteException.class)
                    .hasMessageContaining("evaluation-service ended while starting")
                    .hasMessageContaining("the schema does not fit");
        } finally {
            Files.delete(broken);
        }
        assertThat(LocalSuite.processes(config.data()).entries().stream()
                        .map(ProcessTable.Entry::alive)
                        .flatMap(Optional::stream))
                .isEmpty();
    }
}
