package vn.memberdev.admissions;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.memberdev.platform.testkit.rules.MessageRules;
import vn.memberdev.platform.testkit.rules.MigrationRule;
import vn.memberdev.platform.testkit.rules.PlatformTablesRule;
import vn.memberdev.platform.testkit.rules.SuiteArchitecture;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> rules() {
        return SuiteArchitecture.tests("vn.memberdev.admissions");
    }

    @Test
    void platformTablesAreThePlatforms() {
        PlatformTablesRule.verify();
    }

    @Test
    void noMigrationDeletesOffsetsOrFigures() {
        MigrationRule.verify();
    }

    @Test
    void everyTextIsThereInBothLanguages() {
        MessageRules.verify();
    }
}
