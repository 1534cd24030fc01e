package vn.memberdev.evaluation;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.memberdev.platform.testkit.rules.MessageRules;
import vn.memberdev.platform.testkit.rules.SuiteArchitecture;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> rules() {
        return SuiteArchitecture.tests("vn.memberdev.evaluation");
    }

    @Test
    void everyTextIsThereInBothLanguages() {
        MessageRules.verify();
    }
}
