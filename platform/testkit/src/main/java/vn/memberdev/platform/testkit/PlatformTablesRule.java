package vn.memberdev.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Each service owns its schema history, so it copies the platform's tables, and what was added to them later, into
 * migrations of its own. The copies must be what the platform's code was tested with.
 */
public final class PlatformTablesRule {

    private static final Path ORIGINALS = Path.of("platform/runtime/src/main/sql");
    private static final Path REPLICAS = Path.of("platform/replica/src/main/sql");
    private static final Path COPIES = Path.of("src/main/resources/db/migration");

    private PlatformTablesRule() {}

    /** Compares the copies of the module whose tests run with the platform's files. */
    public static void verify() {
        verifyAll(COPIES, root().resolve(ORIGINALS));
    }

    /** The same for a service that keeps the members of the register. */
    public static void verifyReplicas() {
        verifyAll(COPIES, root().resolve(REPLICAS));
    }

    private static Path root() {
        return Build.root().orElseThrow(() -> new IllegalStateException("the tests run outside a checkout"));
    }

    /** Each original {@code some-tables.sql} has its copy {@code V*__some_tables.sql}. */
    static void verifyAll(Path copies, Path originals) {
        filesOf(originals, "").forEach(original -> {
            String name = original.getFileName().toString().replace('-', '_');
            assertThat(filesOf(copies, "__" + name))
                    .as("copies of " + original)
                    .singleElement()
                    .satisfies(copy -> verify(copy, original));
        });
    }

    private static void verify(Path copy, Path original) {
        assertThat(copy).as("copy of " + original).hasSameTextualContentAs(original);
    }

    private static List<Path> filesOf(Path directory, String end) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().endsWith(end))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
