package vn.memberdev.candidates;

import org.junit.jupiter.api.Test;
import vn.memberdev.platform.testkit.MigrationRule;
import vn.memberdev.platform.testkit.PlatformTablesRule;

class PlatformTablesTest {

    @Test
    void thePlatformTablesAreAnExactCopy() {
        PlatformTablesRule.verify();
        PlatformTablesRule.verifyReplicas();
    }

    @Test
    void noMigrationDeletesOffsetsOrFigures() {
        MigrationRule.verify();
    }
}
