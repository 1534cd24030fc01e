package vn.memberdev.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

/**
 * Each service owns its schema history, so it copies the platform's tables into its first migration. The copy must be
 * what the platform's code was tested with.
 */
public final class PlatformTablesRule {

    private static final Path COPY = Path.of("src/main/resources/db/migration/V1__platform_tables.sql");
    private static final Path ORIGINAL = Path.of("platform/runtime/src/main/sql/platform-tables.sql");

    private PlatformTablesRule() {}

    /** Compares the copy of the module whose tests run with the platform's file. */
    public static void verify() {
        Path root = Build.root().orElseThrow(() -> new IllegalStateException("the tests run outside a checkout"));
        verify(COPY, root.resolve(ORIGINAL));
    }

    static void verify(Path copy, Path original) {
        assertThat(copy).as("copy of " + original).hasSameTextualContentAs(original);
    }
}
