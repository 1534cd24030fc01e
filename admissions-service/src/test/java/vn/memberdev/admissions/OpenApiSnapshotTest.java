package vn.memberdev.admissions;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.memberdev.platform.testkit.OpenApiSnapshot;
import vn.memberdev.platform.testkit.rules.OpenApiExamples;

@QuarkusTest
class OpenApiSnapshotTest {

    @Test
    void apiIsTheCommittedOne() {
        OpenApiSnapshot.verify();
    }

    @Test
    void everyBodyHasAnExampleThatFits() {
        OpenApiExamples.verify();
    }
}
