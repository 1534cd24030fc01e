package vn.memberdev.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestInfrastructureTest {

    @TempDir
    Path directory;

    @Test
    void isStartedOnceAndEndsWithTheBuild() throws Exception {
        Process build = jvm(Waiting.class);
        var first = jvm(Joining.class, Long.toString(build.pid()), directory.toString());
        var second = jvm(Joining.class, Long.toString(build.pid()), directory.toString());
        assertThat(first.inputReader().readLine())
                .isNotNull()
                .isEqualTo(second.inputReader().readLine());
        first.waitFor();
        second.waitFor();

        var joined = TestInfrastructure.joinFor(build.toHandle(), directory);
        String url = joined.createDatabase("one");
        try (var connection = DriverManager.getConnection(url, "one", "one")) {
            assertThat(connection.isValid(5)).isTrue();
        }
        joined.createTopics(List.of("one.topic"), 1);
        var infrastructure = ProcessHandle.of(joined.pid()).orElseThrow();
        assertThat(infrastructure.isAlive()).isTrue();

        build.destroyForcibly();

        infrastructure.onExit().get(30, TimeUnit.SECONDS);
        try (var left = Files.list(directory)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void saysWhyItDoesNotStart() throws Exception {
        Process build = jvm(Waiting.class);
        Path home = directory.resolve(TestInfrastructure.key(build.toHandle()));
        Files.createDirectories(home);
        Files.createFile(home.resolve("broker"));
        try {
            assertThatThrownBy(() -> TestInfrastructure.joinFor(build.toHandle(), directory))
                    .rootCause()
                    .hasMessageContaining("did not start")
                    .hasMessageContaining("FileAlreadyExistsException");
        } finally {
            build.destroyForcibly();
        }
    }

    @Test
    void findsTheMavenProcess() {
        var owner = Build.owner();

        assertThat(owner.isAlive()).isTrue();
        assertThat(Build.root())
                .hasValueSatisfying(root -> assertThat(root.resolve("mvnw")).exists());
    }

    private static Process jvm(Class<?> main, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Stands for a build. */
    static final class Waiting {

        private Waiting() {}

        public static void main(String[] args) throws IOException {
            System.in.read();
        }
    }

    /** Stands for the test JVM of a module; says which process it found or started. */
    static final class Joining {

        private Joining() {}

        public static void main(String[] args) {
            var build = ProcessHandle.of(Long.parseLong(args[0])).orElseThrow();
            System.out.println(
                    TestInfrastructure.joinFor(build, Path.of(args[1])).pid());
        }
    }
}
