package vn.memberdev.platform.testkit.rules;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@link PlatformTablesRule}. */
class PlatformTablesRuleTest {

    @TempDir
    Path directory;

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
