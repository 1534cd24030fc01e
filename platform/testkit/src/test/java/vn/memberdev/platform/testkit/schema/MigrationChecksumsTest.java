package vn.memberdev.platform.testkit.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@link MigrationChecksums}. */
class MigrationChecksumsTest {

    @TempDir
    Path directory;

    private Path migrations;
    private Path list;

    @BeforeEach
    void keepTheFirst() throws IOException {
        migrations = Files.createDirectory(directory.resolve("migration"));
        list = directory.resolve("db/migrations.sha256");
        Files.writeString(migrations.resolve("V1__note.sql"), "create table note (id integer);\n");
        MigrationChecksums.verify(migrations, list, true);
    }

    @Test
    void theListIsThatOfSha256sum() {
        assertThat(list).hasContent("da0fbb1bb8e6641304fc9577ccf34fe0a4db5edfd092695d5923b87549d28e54  V1__note.sql\n");

        MigrationChecksums.verify(migrations, list, false);
    }

    @Test
    void aChangedMigrationIsRefusedEvenByAnUpdate() throws IOException {
        Files.writeString(migrations.resolve("V1__note.sql"), "create table note (id bigint);\n");

        assertThatThrownBy(() -> MigrationChecksums.verify(migrations, list, false))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> MigrationChecksums.verify(migrations, list, true))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void aDroppedMigrationIsRefused() throws IOException {
        Files.delete(migrations.resolve("V1__note.sql"));

        assertThatThrownBy(() -> MigrationChecksums.verify(migrations, list, false))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void aNewMigrationIsAddedByAnUpdate() throws IOException {
        Files.writeString(migrations.resolve("V2__text.sql"), "alter table note add column text text;\n");

        assertThatThrownBy(() -> MigrationChecksums.verify(migrations, list, false))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("-Dmigrations.update=true");
        MigrationChecksums.verify(migrations, list, true);
        MigrationChecksums.verify(migrations, list, false);
    }
}
