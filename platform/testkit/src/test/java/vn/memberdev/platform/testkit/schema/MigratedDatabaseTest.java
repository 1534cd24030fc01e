package vn.memberdev.platform.testkit.schema;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.api.Test;

class MigratedDatabaseTest {

    /** The words by which the local suite knows that its data are to be reset. */
    @Test
    void aDatabaseOfOtherMigrationsIsRefused() {
        MigratedDatabase database = MigratedDatabase.upToDate();
        database.content().execute("update flyway_schema_history set checksum = 1 where version = '1'");

        assertThatThrownBy(() -> database.migrate(MigrationVersion.LATEST))
                .isInstanceOf(FlywayValidateException.class)
                .hasMessageContaining("Migrations have failed validation");
    }
}
