package vn.memberdev.platform.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TestSourceRulesTest {

    @TempDir
    Path directory;

    /** The sources of all modules: the root of the build is where the wrapper lies. */
    @Test
    void noTestOfTheSuiteAssertsATime() {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.exists(root.resolve("mvnw"))) {
            root = root.getParent();
        }
        assertThat(TestSourceRules.timedLines(root)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assertTimeoutPreemptively(limit, work);",
                "@Timeout(5)",
                "long begin = System.nanoTime();",
                "await().atMost(limit).until(done);",
                "import static org.awaitility.Awaitility.await;",
                "Thread.sleep(10);",
                "TimeUnit.SECONDS.sleep(1);",
                ".time(lessThan(100L))",
                "assertThat(took).isLessThan(Duration.ofSeconds(2));"
            })
    void catchesWhatDependsOnTheSpeedOfTheMachine(String line) throws IOException {
        Path tests = Files.createDirectories(directory.resolve("module/src/test/java"));
        Files.writeString(tests.resolve("FastTest.java"), "class FastTest {\n    " + line + "\n}\n");
        assertThat(TestSourceRules.timedLines(directory))
                .containsExactly("module/src/test/java/FastTest.java:2: " + line);
    }

    @Test
    void leavesTheProductAndTheOneSettingAlone() throws IOException {
        Path product = Files.createDirectories(directory.resolve("module/src/main/java"));
        Path tests = Files.createDirectories(directory.resolve("module/src/test/java"));
        Files.writeString(product.resolve("Measurement.java"), "long begin = System.nanoTime();\n");
        Files.writeString(tests.resolve("Patience.java"), "await().atMost(LIMIT)\n");
        assertThat(TestSourceRules.timedLines(directory)).isEmpty();
    }
}
