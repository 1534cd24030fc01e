package vn.memberdev.evaluation;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.memberdev.platform.testkit.OpenApiSnapshot;
import vn.memberdev.platform.testkit.SuiteTestResource;
import vn.memberdev.platform.testkit.rules.OpenApiExamples;

@QuarkusTest
@QuarkusTestResource(SuiteTestResource.class)
class OpenApiSnapshotTest {

    @Test
    void theDocumentIsTheCommittedOne() {
        OpenApiSnapshot.verify();
    }

    @Test
    void everyBodyHasAnExampleThatFits() {
        OpenApiExamples.verify();
    }
}
