package vn.memberdev.candidates;

import org.junit.jupiter.api.Test;
import vn.memberdev.platform.testkit.ConstraintNames;
import vn.memberdev.platform.testkit.MigratedDatabase;

/** The schema that the migrations make. */
class MigrationTest {

    @Test
    void constraintsAndIndexesAreNamedByOneRule() {
        ConstraintNames.verify(MigratedDatabase.upToDate().content());
    }
}
