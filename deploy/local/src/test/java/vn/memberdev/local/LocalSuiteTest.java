package vn.memberdev.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.memberdev.local.process.ProcessTable;
import vn.memberdev.local.process.ProcessTermination;
import vn.memberdev.local.process.Readiness;
import vn.memberdev.platform.embedded.QuietLogging;

/** The real database and broker with stubs for the services: what is started, ended and left behind. */
class LocalSuiteTest {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

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
            assertThat(said).filteredOn(line -> line.contains(" is ready at ")).hasSize(Part.values().length);
            assertThat(suite.database(Part.REPORTING).user()).isEqualTo("reporting");

            suite.kill(Part.REPORTING);
            assertThat(Readiness.isReady(suite.managementUrl(Part.REPORTING))).isFalse();
            suite.restart(Part.REPORTING);
            assertThat(Readiness.isReady(suite.managementUrl(Part.REPORTING))).isTrue();
            whatEndsIsStartedAgain(suite);

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

    private static void whatEndsIsStartedAgain(LocalSuite suite) {
        Restarts restarts = new Restarts(suite::ended, suite::startAgain, Clock.systemUTC(), Progress.silent());
        assertThat(suite.ended()).isEmpty();
        for (Part part : List.of(Part.CANDIDATES, Part.POSTGRES)) {
            LocalSuite.processes(suite.config().data()).alive(part.label()).ifPresent(ProcessTermination::kill);
            assertThat(suite.ended()).containsExactly(part);
            await().atMost(PATIENCE).until(() -> {
                restarts.startDue();
                return suite.ended().isEmpty();
            });
        }
        await().atMost(PATIENCE).until(() -> Readiness.isReady(suite.managementUrl(Part.CANDIDATES)));
        await().atMost(PATIENCE)
                .until(() -> Readiness.accepts(suite.config().ports().of(Part.POSTGRES)));
        assertThat(restarts.counts()).isEqualTo(Map.of(Part.CANDIDATES, 1, Part.POSTGRES, 1));
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
