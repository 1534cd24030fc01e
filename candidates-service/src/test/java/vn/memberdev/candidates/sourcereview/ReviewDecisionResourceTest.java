package vn.memberdev.candidates.sourcereview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.memberdev.candidates.CandidateFixtures.as;
import static vn.memberdev.candidates.CandidateFixtures.asProvince;
import static vn.memberdev.candidates.CandidateFixtures.body;
import static vn.memberdev.candidates.CandidateFixtures.listed;
import static vn.memberdev.candidates.CandidateFixtures.removal;
import static vn.memberdev.candidates.CandidateFixtures.with;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.REVIEWS;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.adoption;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.advance;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.assess;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.assessed;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.cancellation;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.command;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.get;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.keep;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.listedMany;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.opened;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.opening;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.remove;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.memberdev.candidates.CandidateFixtures;
import vn.memberdev.candidates.ServiceTest;
import vn.memberdev.contracts.EventTypes;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Problems;

@QuarkusTest
class ReviewDecisionResourceTest extends ServiceTest {

    private static final String NOTE = "Đã trao đổi tại chi bộ";

    @Test
    void manyVerdictsAreOneCallAndOneEvent() {
        List<UUID> candidates = listedMany(tree, 4);
        UUID review = opened(tree);
        outbox.forget();
        assess(
                        tree,
                        review,
                        keep(candidates.get(0)),
                        advance(candidates.get(1)),
                        with(remove(candidates.get(2), "LACKS_WILL"), "note", NOTE))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("counts.keep", equalTo(1))
                .body("counts.advance", equalTo(1))
                .body("counts.remove", equalTo(1))
                .body("counts.unassessed", equalTo(1))
                .body("items[2].verdict", equalTo("REMOVE"))
                .body("items[2].removalReason", equalTo("LACKS_WILL"))
                .body("items[2].note", equalTo(NOTE))
                .body("items[3].verdict", nullValue());
        assertThat(outbox.rows()).singleElement().satisfies(row -> {
            assertThat(row.type()).isEqualTo(EventTypes.SOURCE_REVIEW_ASSESSED);
            assertThat(row.version()).isEqualTo(2);
            assertThat(row.payload().at("/state/items/2/removalReason").asText())
                    .isEqualTo("LACKS_WILL");
        });
    }

    @Test
    void textsStayInside() {
        UUID candidate = listed(tree);
        UUID review = assessed(tree, with(remove(candidate, "OTHER"), "note", NOTE));
        command(tree, review, "cancellation", with(cancellation(tree), "reason", NOTE))
                .then()
                .statusCode(200)
                .body("cancellationReason", equalTo(NOTE));
        as(Roles.INTEGRATION, tree.province())
                .get(REVIEWS + "/" + review)
                .then()
                .statusCode(200)
                .body("items[0].removalReason", equalTo("OTHER"))
                .body("items[0].note", nullValue())
                .body("cancellationReason", nullValue());
        assertThat(outbox.rows()).noneMatch(row -> row.payload().toString().contains(NOTE));
    }

    @Test
    void everyFaultNamesItsItemAndNoneIsTaken() {
        List<UUID> candidates = listedMany(tree, 3);
        UUID review = opened(tree);
        outbox.forget();
        assess(
                        tree,
                        review,
                        keep(candidates.get(0)),
                        keep(UUID.randomUUID()),
                        body("candidateId", candidates.get(1), "verdict", "REMOVE"),
                        remove(candidates.get(2), "ADMITTED"))
                .then()
                .spec(Problems.of(422, "implausible-verdicts", "/items/1/candidateId"))
                .body(
                        "errors.pointer",
                        contains("/items/1/candidateId", "/items/2/removalReason", "/items/3/removalReason"))
                .body("errors.code", contains("not-in-review", "removal-reason-missing", "unknown-code"));
        assertThat(get(tree, review).<Integer>path("counts.unassessed")).isEqualTo(3);
        assertThat(outbox.rows()).isEmpty();
    }

    @Test
    void theFormOfEachItemIsChecked() {
        UUID candidate = listed(tree);
        UUID review = opened(tree);
        assess(tree, review, keep(candidate), body("candidateId", candidate))
                .then()
                .spec(Problems.of(422, "validation-failed", "/items/1/verdict"));
        assess(tree, review, body("candidateId", candidate, "verdict", "PRAISE"))
                .then()
                .spec(Problems.of(422, "unknown-code", "/items/0/verdict"));
        assess(tree, review).then().spec(Problems.of(422, "validation-failed", "/items"));
    }

    @Test
    void whoWasListedSinceIsShownAndAdded() {
        List<UUID> first = listedMany(tree, 2);
        UUID review = assessed(tree, keep(first.get(0)));
        UUID newcomer = listed(tree);
        CandidateFixtures.command(tree, first.get(1), "removal", removal("WITHDREW", "2009-12-01", tree.cell()));
        assertThat(get(tree, review).<Integer>path("notInReview")).isEqualTo(1);
        outbox.forget();
        command(tree, review, "refresh", Map.of())
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("notInReview", equalTo(0))
                .body("counts.candidates", equalTo(3))
                .body("counts.keep", equalTo(1))
                .body("counts.unassessed", equalTo(1))
                .body("counts.lapsed", equalTo(1))
                .body("items.find { it.candidateId == '" + newcomer + "' }.lapsed", equalTo(false));
        assertThat(outbox.types()).containsExactly(EventTypes.SOURCE_REVIEW_ASSESSED);
        assess(tree, review, keep(first.get(1)))
                .then()
                .spec(Problems.of(422, "implausible-verdicts", "/items/0/candidateId"))
                .body("errors.code", contains("item-lapsed"));
    }

    @Test
    void aRefreshWithoutDifferenceWritesNothing() {
        listedMany(tree, 2);
        UUID review = opened(tree);
        outbox.forget();
        command(tree, review, "refresh", Map.of()).then().statusCode(200).header("ETag", "\"1\"");
        assertThat(outbox.rows()).isEmpty();
    }

    @Test
    void aCancelledReviewMakesRoomForAnother() {
        UUID review = opened(tree);
        outbox.forget();
        command(tree, review, "cancellation", cancellation(tree))
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"))
                .body("cancelledOn", equalTo("2009-12-15"))
                .body("cancellation.number", equalTo("04-NQ/DU"))
                .body("notInReview", nullValue());
        assertThat(outbox.types()).containsExactly(EventTypes.SOURCE_REVIEW_CANCELLED);
        asProvince(tree).body(opening(tree.base())).post(REVIEWS).then().statusCode(201);
    }

    @Test
    void aCancellationHasAReasonAndItsDatesInOrder() {
        UUID review = opened(tree);
        command(tree, review, "cancellation", with(cancellation(tree), "reason", " "))
                .then()
                .spec(Problems.of(422, "validation-failed", "/reason"));
        command(tree, review, "cancellation", with(cancellation(tree), "cancelledOn", "2009-12-14"))
                .then()
                .spec(Problems.of(422, "implausible-source-review", "/resolution/decidedOn"));
    }

    @Test
    void aClosedReviewTakesNoCommand() {
        UUID candidate = listed(tree);
        UUID review = assessed(tree, keep(candidate));
        command(tree, review, "adoption", adoption(tree)).then().statusCode(200);
        assess(tree, review, keep(candidate)).then().spec(Problems.of(SourceReviewProblem.REVIEW_CLOSED));
        command(tree, review, "refresh", Map.of()).then().spec(Problems.of(SourceReviewProblem.REVIEW_CLOSED));
        command(tree, review, "cancellation", cancellation(tree))
                .then()
                .spec(Problems.of(SourceReviewProblem.REVIEW_CLOSED));
        command(tree, review, "adoption", adoption(tree)).then().spec(Problems.of(SourceReviewProblem.REVIEW_CLOSED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"items", "refresh", "adoption", "cancellation"})
    void aCommandSaysWhichVersionItHasSeen(String command) {
        UUID candidate = listed(tree);
        UUID review = assessed(tree, keep(candidate));
        Map<String, Object> body =
                switch (command) {
                    case "items" -> body("items", List.of(keep(candidate)));
                    case "adoption" -> adoption(tree);
                    case "cancellation" -> cancellation(tree);
                    default -> Map.of();
                };
        String method = "items".equals(command) ? "PUT" : "POST";
        String path = REVIEWS + "/" + review + "/" + command;
        asProvince(tree).body(body).request(method, path).then().spec(Problems.of(428, "precondition-required"));
        asProvince(tree)
                .header("If-Match", "\"1\"")
                .body(body)
                .request(method, path)
                .then()
                .spec(Problems.of(412, "precondition-failed"));
    }
}
