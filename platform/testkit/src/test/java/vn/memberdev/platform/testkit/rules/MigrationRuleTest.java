package vn.memberdev.platform.testkit.rules;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@link MigrationRule}. */
class MigrationRuleTest {

    @TempDir
    Path migrations;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from consumer_offset;",
                "DELETE FROM public.consumer_offset\n where topic like '%organisations';",
                "update consumer_offset set next_offset = 0;",
                "truncate counter;",
                "delete from fact where kind = 'MEMBER';"
            })
    void findsWhatEmpties(String sql) throws Exception {
        Files.writeString(migrations.resolve("V2__rules.sql"), "create table a (id bigint);\n" + sql);

        assertThatThrownBy(() -> MigrationRule.verify(migrations)).hasMessageContaining("V2__rules.sql");
    }

    @Test
    void passesOverWhatDoesNot() throws Exception {
        Files.writeString(
                migrations.resolve("V2__rules.sql"),
                "-- never: delete from fact\ndelete from fact_kind;\ninsert into consumer_offset values (1);");

        MigrationRule.verify(migrations);
    }
}
