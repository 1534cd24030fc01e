package vn.memberdev.admissions;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.memberdev.platform.testkit.rules.StrictRequests;

@QuarkusTest
class StrictRequestsTest {

    @Test
    void everyOperationTakesNothingButItsDocumentedForm() {
        StrictRequests.verify();
    }
}
