package vn.memberdev.evaluation;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.memberdev.platform.testkit.SuiteTestResource;
import vn.memberdev.platform.testkit.rules.StrictRequests;

@QuarkusTest
@QuarkusTestResource(SuiteTestResource.class)
class StrictRequestsTest {

    @Test
    void everyOperationTakesNothingButItsDocumentedForm() {
        StrictRequests.verify();
    }
}
