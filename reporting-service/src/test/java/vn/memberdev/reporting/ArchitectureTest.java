package vn.memberdev.reporting;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.memberdev.platform.testkit.rules.ChannelRules;
import vn.memberdev.platform.testkit.rules.MessageRules;
import vn.memberdev.platform.testkit.rules.MigrationRule;
import vn.memberdev.platform.testkit.rules.PlatformTablesRule;
import vn.memberdev.platform.testkit.rules.SuiteArchitecture;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> rules() {
        return SuiteArchitecture.tests("vn.memberdev.reporting");
    }

    @Test
    void everyChannelIsConfiguredWhole() {
        ChannelRules.verify("vn.memberdev.reporting");
    }

    @Test
    void theFirstMigrationIsThePlatformsTables() {
        PlatformTablesRule.verify();
    }

    @Test
    void everyTextIsThereInBothLanguages() {
        MessageRules.verify();
    }

    @Test
    void noMigrationDeletesOffsetsOrFigures() {
        MigrationRule.verify();
    }
}
