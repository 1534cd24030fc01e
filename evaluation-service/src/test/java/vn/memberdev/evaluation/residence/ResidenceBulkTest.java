package vn.memberdev.evaluation.residence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.contracts.EventTypes;
import vn.memberdev.evaluation.EvaluationFixture;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.testkit.OutboxProbe;
import vn.memberdev.platform.testkit.SuiteTestResource;

@QuarkusTest
@QuarkusTestResource(SuiteTestResource.class)
class ResidenceBulkTest {

    @Inject
    OrgTree tree;

    private EvaluationFixture fixture;
    private UUID first;
    private UUID second;

    @BeforeEach
    void twoMembers() {
        fixture = EvaluationFixture.start(tree);
        first = fixture.memberOf(fixture.org().cell());
        second = fixture.memberOf(fixture.org().secondCell());
    }

    @Test
    void introductionsAreAcceptedOrRefusedOnTheirOwn() {
        introduceAll(
                        introduction(first),
                        introduction(UUID.randomUUID()),
                        introduction(second),
                        introduction(first),
                        "{}")
                .statusCode(207)
                .body("items.status", contains(201, 404, 201, 409, 422))
                .body("items[3].problem.code", equalTo("member-already-introduced"));
        assertThat(fixture.count("residence_introduction")).isEqualTo(2);
        assertThat(fixture.outbox().types())
                .containsExactly(EventTypes.RESIDENCE_INTRODUCED, EventTypes.RESIDENCE_INTRODUCED);
        introduceAll(introduction(first), introduction(second)).body("accepted", equalTo(0));
    }

    @Test
    void commentsNameTheIntroductionOrTheMember() {
        String id = introduceAll(introduction(first), introduction(second))
                .extract()
                .path("items[0].id");
        commentAll(
                        comment("introductionId", id, 2008, "2008-12-05"),
                        comment("memberId", second.toString(), 2008, "2008-12-05"),
                        comment("memberId", UUID.randomUUID().toString(), 2008, "2008-12-05"),
                        comment("memberId", first.toString(), 2008, "2008-12-06"),
                        comment("memberId", second.toString(), 2009, "2008-12-06"),
                        "{\"year\": 2008, \"verdict\": \"FAVOURABLE\", \"commentedOn\": \"2008-12-06\"}")
                .statusCode(207)
                .body("accepted", equalTo(2))
                .body("items.status", contains(200, 200, 404, 409, 422, 422))
                .body("items[0].id", equalTo(id))
                .body("items[2].problem.code", equalTo("residence-introduction-not-found"))
                .body("items[3].problem.code", equalTo("residence-year-commented"))
                .body("items[5].problem.errors[0].code", equalTo("one-of"));
        assertThat(fixture.count("residence_comment")).isEqualTo(2);
    }

    @Test
    void twoCommentsOnOneMemberInABatchAreTwoVersions() {
        String id = introduceAll(introduction(first), introduction(second))
                .extract()
                .path("items[0].id");
        commentAll(
                        comment("memberId", first.toString(), 2008, "2008-12-05"),
                        comment("memberId", second.toString(), 2008, "2008-12-05"),
                        comment("memberId", first.toString(), 2009, "2009-12-05"))
                .body("accepted", equalTo(3));
        assertThat(fixture.outbox().rowsOf(UUID.fromString(id)))
                .extracting(OutboxProbe.Row::version)
                .containsExactly(1L, 2L, 3L);
        JsonNode last = fixture.outbox().rowsOf(UUID.fromString(id)).get(2).payload();
        assertThat(last.at("/comment/year").asInt()).isEqualTo(2009);
        assertThat(last.at("/state/comments")).hasSize(2);
    }

    @Test
    void whatACommentSaysStaysInTheService() {
        introduceAll(introduction(first));
        commentAll(comment("memberId", first.toString(), 2008, "2008-12-05"));
        assertThat(fixture.outbox().rows())
                .allSatisfy(row -> assertThat(row.payload().toString()).doesNotContain("Gia đình"));
        assertThat(fixture.database().value("select comment_text from residence_comment"))
                .isEqualTo("Gia đình gương mẫu");
    }

    private ValidatableResponse introduceAll(String... items) {
        return batch("residence-introductions", items);
    }

    private ValidatableResponse commentAll(String... items) {
        return batch("residence-comments", items);
    }

    private ValidatableResponse batch(String what, String... items) {
        return fixture.asCommittee()
                .body("{\"items\": [" + String.join(",", items) + "]}")
                .post("/api/v1/" + what + ":batch")
                .then();
    }

    private static String introduction(UUID member) {
        return """
                {"memberId": "%s", "group": "INTRODUCED", "introducedOn": "2008-01-15"}"""
                .formatted(member);
    }

    private static String comment(String name, String id, int year, String on) {
        return """
                {"%s": "%s", "year": %d, "verdict": "FAVOURABLE", "commentedOn": "%s", "text": "Gia đình gương mẫu"}"""
                .formatted(name, id, year, on);
    }
}
