package vn.memberdev.platform.testkit.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.memberdev.platform.testkit.Database;

/** {@link FilledUpgrade}: the platform's rows fit its tables, and a migration meets them. */
class FilledUpgradeTest {

    @TempDir
    Path migrations;

    @BeforeEach
    void baseline() throws IOException {
        migration("V1__note.sql", "create table note (id integer, text text);");
    }

    @Test
    void theRowsOfThePlatformFitItsTables() {
        Database upgraded = FilledUpgrade.from(2);

        assertThat(upgraded.value("select count(*) from org_ancestry where after_end"))
                .isEqualTo(1L);
    }

    @Test
    void rowsGoThroughTheMigrationsThatFollow() throws IOException {
        migration(
                "V2__length.sql", "alter table note add column length integer; update note set length = length(text);");

        Database upgraded = upgrade("insert into note values (1, 'four')");

        assertThat(upgraded.value("select length from note")).isEqualTo(4);
    }

    @Test
    void aMigrationThatRowsDoNotFitIsFound() throws IOException {
        migration("V2__length.sql", "alter table note add column length integer not null;");

        assertThatThrownBy(() -> upgrade("insert into note values (1, 'four')")).hasMessageContaining("length");
    }

    @Test
    void aMigrationThatLosesRowsIsFound() throws IOException {
        migration("V2__clean.sql", "delete from note where id > 1;");

        assertThatThrownBy(() -> upgrade("insert into note values (1, 'a'), (2, 'b')"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("after the upgrade");
    }

    @Test
    void aTableWithoutARowIsFound() {
        assertThatThrownBy(() -> upgrade("select 1"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("note has a row");
    }

    private Database upgrade(String rows) {
        return FilledUpgrade.upgrade(MigratedDatabase.emptyFor("filesystem:" + migrations), 1, rows);
    }

    private void migration(String name, String sql) throws IOException {
        Files.writeString(migrations.resolve(name), sql);
    }
}
