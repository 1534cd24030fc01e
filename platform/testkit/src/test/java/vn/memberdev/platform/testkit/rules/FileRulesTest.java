package vn.memberdev.platform.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@link OpenApiSnapshot} and {@link PlatformTablesRule}. */
class FileRulesTest {

    private static final String DOCUMENT =
            """
            openapi: 3.1.0
            servers:
            - url: http://localhost:40123
              description: Auto generated value
            paths: {}
            """;

    @TempDir
    Path directory;

    @Test
    void writesTheDocumentWithoutItsAddressAndFindsItAgain() throws Exception {
        Path file = directory.resolve("docs/openapi.yaml");

        OpenApiSnapshot.verify(DOCUMENT, file, true);

        assertThat(file).hasContent("openapi: 3.1.0\npaths: {}\n");
        OpenApiSnapshot.verify(DOCUMENT.replace("40123", "40999"), file, false);
    }

    @Test
    void catchesAChangeOfTheApi() throws Exception {
        Path file = directory.resolve("openapi.yaml");
        assertThatThrownBy(() -> OpenApiSnapshot.verify(DOCUMENT, file, false)).isInstanceOf(AssertionError.class);
        Files.writeString(file, "openapi: 3.1.0\npaths:\n  /members: {}\n");

        assertThatThrownBy(() -> OpenApiSnapshot.verify(DOCUMENT, file, false))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("-Dopenapi.update=true");
    }

    @Test
    void catchesACopyThatDriftedOrIsMissing() throws Exception {
        Path originals = Files.createDirectory(directory.resolve("originals"));
        Path copies = Files.createDirectory(directory.resolve("copies"));
        Files.writeString(originals.resolve("outbox-tables.sql"), "create table outbox_event (id uuid);\n");

        assertThatThrownBy(() -> PlatformTablesRule.verifyAll(copies, originals))
                .isInstanceOf(AssertionError.class);
        Path copy =
                Files.writeString(copies.resolve("V7__outbox_tables.sql"), "create table outbox_event (id uuid);\n");
        PlatformTablesRule.verifyAll(copies, originals);
        Files.writeString(copy, "create table outbox_event (id text);\n");
        assertThatThrownBy(() -> PlatformTablesRule.verifyAll(copies, originals))
                .isInstanceOf(AssertionError.class);
    }
}
