package vn.memberdev.evaluation.rating.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import vn.memberdev.contracts.ratings.RatingOutcome;
import vn.memberdev.evaluation.rating.FirstRating;
import vn.memberdev.evaluation.rating.result.Verdict;
import vn.memberdev.platform.testkit.SuiteTestResource;

@QuarkusTest
@QuarkusTestResource(SuiteTestResource.class)
class MemberRatingOutboxTest extends RatingOutboxCases {

    MemberRatingOutboxTest() {
        super(RatedSubject.MEMBER);
    }

    @Override
    Verdict verdict(String category) {
        return new RateMemberRequest(RatingOutcome.RATED, category, null, decision()).verdict();
    }

    @Override
    FirstRating item(UUID id) {
        return new MemberRatingItem(id, 2009, RatingOutcome.RATED, "GOOD", null, decision());
    }

    @Override
    void assertRollOf(JsonNode state) {
        assertThat(state.get("organisationId").asText())
                .isEqualTo(fixture.org().cell().toString());
    }
}
