package vn.memberdev.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@link OpenApiSnapshot}. */
class OpenApiSnapshotRuleTest {

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
}
