package vn.memberdev.evaluation.residence;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.evaluation.EvaluationFixture;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.testkit.Problems;
import vn.memberdev.platform.testkit.SuiteTestResource;

@QuarkusTest
@QuarkusTestResource(SuiteTestResource.class)
class IntroductionResourceTest {

    private static final String PATH = "/api/v1/residence-introductions";

    @Inject
    OrgTree tree;

    private EvaluationFixture fixture;
    private UUID member;

    @BeforeEach
    void aMember() {
        fixture = EvaluationFixture.start(tree);
        member = fixture.memberOf(fixture.org().cell());
    }

    @Test
    void aMemberIsIntroduced() {
        String id = introduce("INTRODUCED", "2008-01-15")
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("memberId", equalTo(member.toString()))
                .body("organisationId", equalTo(fixture.org().cell().toString()))
                .body("group", equalTo("INTRODUCED"))
                .body("introducedOn", equalTo("2008-01-15"))
                .body("comments", empty())
                .extract()
                .path("id");
        fixture.asCommittee().get(PATH + "/" + id).then().statusCode(200).header("ETag", "\"1\"");
        fixture.asCommittee()
                .header("If-None-Match", "\"1\"")
                .get(PATH + "/" + id)
                .then()
                .statusCode(304);
    }

    @Test
    void theAnswerSaysWhereTheIntroductionIs() {
        String location = introduce("INTRODUCED", "2008-01-15").extract().header("Location");
        fixture.asCommittee()
                .get(location)
                .then()
                .statusCode(200)
                .body("id", equalTo(location.substring(location.length() - 36)));
    }

    @Test
    void aMemberIsIntroducedOnce() {
        String id = introduce("INTRODUCED", "2008-01-15").extract().path("id");
        introduce("INTRODUCED", "2009-01-15")
                .spec(Problems.of(409, "member-already-introduced"))
                .body("existingId", equalTo(id));
    }

    @Test
    void anIntroductionThatCannotBeIsRefused() {
        introduce("INTRODUCED", "2199-01-15").spec(Problems.of(422, "residence-introduction-invalid", "/introducedOn"));
        introduce("INTRODUCED", "1999-01-15").spec(Problems.of(422, "member-not-on-roll"));
        member = UUID.randomUUID();
        introduce("INTRODUCED", "2008-01-15").spec(Problems.of(404, "member-not-found"));
        fixture.asCommittee().body("{}").post(PATH).then().spec(Problems.of(422, "validation-failed", "/memberId"));
    }

    @Test
    void aCommentIsAddedToTheVersionThatWasSeen() {
        String id = introduce("INTRODUCED", "2008-01-15").extract().path("id");
        comment(id, null, 2008, "2008-12-05").spec(Problems.of(428, "precondition-required"));
        comment(id, "\"9\"", 2008, "2008-12-05").spec(Problems.of(412, "precondition-failed"));
        comment(id, "\"1\"", 2008, "2008-12-05")
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("comments[0].year", equalTo(2008))
                .body("comments[0].verdict", equalTo("FAVOURABLE"))
                .body("comments[0].text", equalTo("Chấp hành tốt"));
        comment(id, "\"2\"", 2008, "2008-12-06").spec(Problems.of(409, "residence-year-commented"));
        comment(id, "\"2\"", 2009, "2008-12-06").spec(Problems.of(422, "residence-comment-invalid", "/commentedOn"));
        comment(id, "\"2\"", 2009, "2009-12-06")
                .statusCode(200)
                .body("version", equalTo(3))
                .body("comments.year", contains(2008, 2009));
    }

    @Test
    void aCommentSentAgainWithItsKeyIsAnsweredAsTheFirst() {
        String id = introduce("INTRODUCED", "2008-01-15").extract().path("id");
        String key = UUID.randomUUID().toString();
        for (int call = 0; call < 2; call++) {
            fixture.asCommittee()
                    .header("Idempotency-Key", key)
                    .header("If-Match", "\"1\"")
                    .body("{\"year\": 2008, \"verdict\": \"UNFAVOURABLE\", \"commentedOn\": \"2008-12-05\"}")
                    .post(PATH + "/" + id + "/comments")
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"2\"")
                    .body("comments", hasSize(1))
                    .body("comments[0]", not(hasKey("text")));
        }
    }

    @Test
    void membersOfOtherGroupsGetNoComment() {
        String id = introduce("NOT_INTRODUCED", "2008-01-15").extract().path("id");
        comment(id, "\"1\"", 2008, "2008-12-05").spec(Problems.of(422, "residence-comment-not-expected"));
    }

    @Test
    void introductionsAreListedByMemberAndOrganisation() {
        introduce("INTRODUCED", "2008-01-15").statusCode(201);
        UUID first = member;
        member = fixture.memberOf(fixture.org().secondCell());
        introduce("INTRODUCED", "2008-01-15").statusCode(201);

        list("memberId=" + first).body("items.memberId", contains(first.toString()));
        list("organisationId=" + fixture.org().secondCell()).body("items.memberId", contains(member.toString()));
        list("organisationId=" + fixture.org().base()).body("items", empty());
        list("subtree=true&organisationId=" + fixture.org().base()).body("items", hasSize(2));
        String next = list("limit=1").body("items", hasSize(1)).extract().path("links.next");
        fixture.asCommittee().get(next).then().statusCode(200).body("items.memberId", contains(member.toString()));
    }

    @Test
    void anIntroductionThatIsNotThereIsNotFound() {
        String id = UUID.randomUUID().toString();
        fixture.asCommittee().get(PATH + "/" + id).then().spec(Problems.of(404, "residence-introduction-not-found"));
        comment(id, "\"1\"", 2008, "2008-12-05").spec(Problems.of(404, "residence-introduction-not-found"));
    }

    private ValidatableResponse introduce(String group, String on) {
        return fixture.asCommittee()
                .body("""
                        {"memberId": "%s", "group": "%s", "introducedOn": "%s"}"""
                        .formatted(member, group, on))
                .post(PATH)
                .then();
    }

    private ValidatableResponse comment(String id, String ifMatch, int year, String on) {
        var request = fixture.asCommittee();
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.body(
                        """
                        {"year": %d, "verdict": "FAVOURABLE", "commentedOn": "%s", "text": "Chấp hành tốt"}"""
                                .formatted(year, on))
                .post(PATH + "/" + id + "/comments")
                .then();
    }

    private ValidatableResponse list(String query) {
        return fixture.asCommittee().get(PATH + "?" + query).then().statusCode(200);
    }
}
