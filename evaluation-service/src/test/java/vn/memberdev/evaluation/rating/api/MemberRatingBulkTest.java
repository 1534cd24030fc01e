package vn.memberdev.evaluation.rating.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.memberdev.platform.testkit.SuiteTestResource;

@QuarkusTest
@QuarkusTestResource(SuiteTestResource.class)
class MemberRatingBulkTest extends RatingBulkCases {

    MemberRatingBulkTest() {
        super(RatedSubject.MEMBER);
    }

    @Test
    void aFullBatchIsTakenWhole() {
        String[] items = IntStream.range(0, 500)
                .mapToObj(i -> item(fixture.memberOf(fixture.org().cell()), 2009, "GOOD"))
                .toArray(String[]::new);
        batch(items).statusCode(207).body("accepted", equalTo(500));
        assertThat(fixture.outbox().rows()).hasSize(500);
        batch(items).statusCode(207).body("refused", equalTo(500));
    }
}
