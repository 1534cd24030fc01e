package vn.memberdev.evaluation.memberrating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.contracts.EventTypes;
import vn.memberdev.evaluation.EvaluationFixture;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Problems;
import vn.memberdev.platform.testkit.SuiteTestResource;

@QuarkusTest
@QuarkusTestResource(SuiteTestResource.class)
class MemberRatingIntakeTest {

    private static final String HEADER =
            "memberId,year,outcome,category,notRatedReason,number,decidedOn,decidingOrganisationId\n";

    @Inject
    OrgTree tree;

    private EvaluationFixture fixture;
    private UUID first;
    private UUID second;

    @BeforeEach
    void twoMembersInACampaign() {
        fixture = EvaluationFixture.start(tree);
        fixture.campaign(2009);
        first = fixture.memberOf(fixture.org().cell());
        second = fixture.memberOf(fixture.org().secondCell());
    }

    @Test
    void theItemsOfABatchAreAcceptedOrRefusedOnTheirOwn() {
        batch(
                        item(first, 2009, "GOOD"),
                        item(UUID.randomUUID(), 2009, "GOOD"),
                        item(second, 2009, "BRILLIANT"),
                        item(second, 2008, "GOOD"),
                        item(second, 2009, "COMPLETED"),
                        item(first, 2009, "COMPLETED"),
                        item(fixture.memberOf(fixture.org().otherCell()), 2009, "GOOD"),
                        "{\"year\": 2009}",
                        "null")
                .statusCode(207)
                .body("accepted", equalTo(2))
                .body("refused", equalTo(7))
                .body("items.status", contains(201, 404, 422, 409, 201, 409, 404, 422, 422))
                .body("items[0].problem", nullValue())
                .body("items[1].problem.code", equalTo("member-not-found"))
                .body("items[2].problem.errors[0].pointer", equalTo("/category"))
                .body("items[3].problem.code", equalTo("no-open-campaign"))
                .body("items[5].problem.code", equalTo("member-already-rated"))
                .body("items[6].problem.code", equalTo("member-not-found"))
                .body("items[7].problem.code", equalTo("validation-failed"));
        assertThat(fixture.count("member_rating")).isEqualTo(2);
        assertThat(fixture.outbox().types()).containsExactly(EventTypes.MEMBER_RATED, EventTypes.MEMBER_RATED);
    }

    @Test
    void aBatchSentAgainDoublesNothing() {
        batch(item(first, 2009, "GOOD")).body("accepted", equalTo(1));
        String existing =
                fixture.database().value("select id from member_rating").toString();
        batch(item(first, 2009, "GOOD"))
                .body("refused", equalTo(1))
                .body("items[0].problem.extensions.existingId", equalTo(existing));
        assertThat(fixture.count("member_rating")).isEqualTo(1);
    }

    @Test
    void aBatchWithTheSameKeyIsAnsweredAsTheFirst() {
        String key = UUID.randomUUID().toString();
        for (String replayed : new String[] {null, "true"}) {
            fixture.as(Roles.INTEGRATION, fixture.org().committee())
                    .header("Idempotency-Key", key)
                    .body("{\"items\": [" + item(first, 2009, "GOOD") + "]}")
                    .post("/api/v1/member-ratings:batch")
                    .then()
                    .statusCode(207)
                    .header("Idempotent-Replayed", replayed == null ? nullValue() : equalTo(replayed))
                    .body("accepted", equalTo(1));
        }
        assertThat(fixture.outbox().rows()).hasSize(1);
    }

    @Test
    void aBatchHasAtMost500Items() {
        batch(Collections.nCopies(501, item(first, 2009, "GOOD")).toArray(String[]::new))
                .spec(Problems.of(422, "batch-too-large"));
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

    @Test
    void anEmptyBatchChangesNothing() {
        batch().statusCode(207).body("accepted", equalTo(0)).body("refused", equalTo(0));
    }

    @Test
    void aFileIsTakenRowByRow() {
        String decision = ",04-QD/DU,2010-01-15," + fixture.org().base() + "\n";
        csv(HEADER
                        + first + ",2009,RATED,EXCELLENT," + decision
                        + second + ",2009,NOT_RATED,,NOT_REVIEWED" + decision
                        + second + ",2009,RATED,GOOD," + decision
                        + "nobody,2009,RATED,GOOD," + decision
                        + UUID.randomUUID() + ",2009,RATED,GOOD," + decision
                        + second + ",,RATED,GOOD," + decision)
                .statusCode(200)
                .body("received", equalTo(6))
                .body("accepted", equalTo(2))
                .body("refused", equalTo(4))
                .body("rows.find { it.row == 4 }.code", equalTo("member-already-rated"))
                .body("rows.find { it.row == 5 }.code", equalTo("malformed-request"))
                .body("rows.find { it.row == 6 }.code", equalTo("member-not-found"))
                .body("rows.find { it.row == 7 }.errors[0].pointer", equalTo("/year"));
        assertThat(fixture.outbox().rows()).hasSize(2);
    }

    @Test
    void aFileWithAColumnThatNobodyReadsIsRefused() {
        csv("memberId,year,mood\n" + first + ",2009,fine\n")
                .statusCode(200)
                .body("accepted", equalTo(0))
                .body("rows.code", contains("malformed-request"));
    }

    private ValidatableResponse batch(String... items) {
        return fixture.asCommittee()
                .body("{\"items\": [" + String.join(",", items) + "]}")
                .post("/api/v1/member-ratings:batch")
                .then();
    }

    private ValidatableResponse csv(String file) {
        return fixture.asCommittee()
                .contentType("text/csv")
                .body(file)
                .post("/api/v1/member-ratings:import")
                .then();
    }

    private String item(UUID id, int year, String category) {
        return """
                {"memberId": "%s", "year": %d, "outcome": "RATED", "category": "%s", %s}"""
                .formatted(id, year, category, fixture.decision("04-QD/DU", "2010-01-15"));
    }
}
