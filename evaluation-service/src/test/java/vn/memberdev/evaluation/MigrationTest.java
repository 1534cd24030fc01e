package vn.memberdev.evaluation;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.memberdev.platform.testkit.Database;
import vn.memberdev.platform.testkit.MigratedDatabase;
import vn.memberdev.platform.testkit.rules.ConstraintNames;
import vn.memberdev.platform.testkit.rules.DecisionColumns;

/** The schema that the migrations make. */
class MigrationTest {

    private static Database database;

    @BeforeAll
    static void migrate() {
        database = MigratedDatabase.upToDate().content();
    }

    @Test
    void constraintsAndIndexesAreNamedByOneRule() {
        ConstraintNames.verify(database);
    }

    @Test
    void decisionsHaveTheSameColumnsEverywhere() {
        DecisionColumns.verify(database);
    }
}
