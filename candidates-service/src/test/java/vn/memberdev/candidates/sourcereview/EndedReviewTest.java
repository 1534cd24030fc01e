package vn.memberdev.candidates.sourcereview;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.memberdev.candidates.CandidateFixtures.as;
import static vn.memberdev.candidates.CandidateFixtures.asProvince;
import static vn.memberdev.candidates.CandidateFixtures.listed;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.REVIEWS;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.adoption;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.assessed;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.cancellation;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.keep;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.opening;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.memberdev.candidates.CandidatesEventsConsumer;
import vn.memberdev.candidates.RegisterEvents;
import vn.memberdev.candidates.ServiceTest;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Problems;

/** Reviews of a base organisation that ends before they are adopted. */
@QuarkusTest
class EndedReviewTest extends ServiceTest {

    @Inject
    CandidatesEventsConsumer consumer;

    @Test
    void theReviewIsCancelledByTheOneThatFollowsAndDecidesOnNobody() {
        UUID review = assessed(tree, keep(listed(tree)));
        merge();
        asFollower(review, "adoption", adoption(tree))
                .spec(Problems.of(422, "implausible-source-review", "/adoptedOn"))
                .body("errors.code", contains("organisation-ended"));
        asFollower(review, "cancellation", cancellation(tree)).statusCode(200).body("status", equalTo("CANCELLED"));
    }

    @Test
    void noReviewIsOpenedAfterTheEnd() {
        merge();
        asProvince(tree).body(opening(tree.base())).post(REVIEWS).then().statusCode(201);
        asProvince(tree)
                .body(Map.of("organisationId", tree.base(), "year", 2010, "openedOn", "2010-01-04"))
                .post(REVIEWS)
                .then()
                .spec(Problems.of(422, "not-a-base-organisation", "/organisationId"));
    }

    private void merge() {
        new RegisterEvents(consumer).mergeBases(tree, LocalDate.of(2009, 12, 1));
    }

    private ValidatableResponse asFollower(UUID review, String command, Map<String, Object> body) {
        return as(Roles.BASE_OFFICER, tree.otherBase())
                .header("If-Match", "*")
                .body(body)
                .post(REVIEWS + "/" + review + "/" + command)
                .then();
    }
}
