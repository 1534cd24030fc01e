package vn.memberdev.evaluation.residence;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.evaluation.EvaluationFixture;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Problems;
import vn.memberdev.platform.testkit.SuiteTestResource;

@QuarkusTest
@QuarkusTestResource(SuiteTestResource.class)
class ResidenceResourceScopeTest {

    private static final String PATH = "/api/v1/residence-introductions";
    private static final String COMMENT =
            "{\"year\": 2008, \"verdict\": \"FAVOURABLE\", \"commentedOn\": \"2008-12-05\"}";

    @Inject
    OrgTree tree;

    private EvaluationFixture fixture;
    private String one;
    private String body;

    @BeforeEach
    void anIntroduction() {
        fixture = EvaluationFixture.start(tree);
        one = PATH + "/" + introduce(fixture.memberOf(fixture.org().cell()));
        body = introduction(fixture.memberOf(fixture.org().cell()));
    }

    @Test
    void introducingIsForTheSubtree() {
        fixture.asNeighbour().body(body).post(PATH).then().spec(Problems.of(404, "member-not-found"));
        fixture.as(Roles.AUDITOR, fixture.org().cell())
                .body(body)
                .post(PATH)
                .then()
                .spec(Problems.of(403, "forbidden"));
        anonymous().body(body).post(PATH).then().spec(Problems.of(401, "unauthenticated"));
        fixture.as(Roles.CELL_OFFICER, fixture.org().cell())
                .body(body)
                .post(PATH)
                .then()
                .statusCode(201);
    }

    @Test
    void introducingManyIsForTheSubtree() {
        String batch = "{\"items\": [" + body + "]}";
        fixture.asNeighbour()
                .body(batch)
                .post(PATH + ":batch")
                .then()
                .statusCode(207)
                .body("items[0].problem.code", equalTo("member-not-found"));
        fixture.as(Roles.OPERATOR, fixture.org().cell())
                .body(batch)
                .post(PATH + ":batch")
                .then()
                .spec(Problems.of(403, "forbidden"));
        anonymous().body(batch).post(PATH + ":batch").then().spec(Problems.of(401, "unauthenticated"));
        fixture.as(Roles.INTEGRATION, fixture.org().province())
                .body(batch)
                .post(PATH + ":batch")
                .then()
                .body("accepted", equalTo(1));
    }

    @Test
    void readingIsForTheSubtree() {
        fixture.as(Roles.AUDITOR, fixture.org().committee()).get(one).then().statusCode(200);
        fixture.asNeighbour().get(one).then().spec(Problems.of(404, "residence-introduction-not-found"));
        fixture.as(Roles.OPERATOR, fixture.org().province()).get(one).then().spec(Problems.of(403, "forbidden"));
        anonymous().get(one).then().spec(Problems.of(401, "unauthenticated"));
    }

    @Test
    void listsHoldTheSubtreeOnly() {
        fixture.asCommittee().get(PATH).then().body("items", hasSize(1));
        fixture.asNeighbour().get(PATH).then().statusCode(200).body("items", empty());
        fixture.asNeighbour()
                .get(PATH + "?organisationId=" + fixture.org().cell())
                .then()
                .spec(Problems.of(404, "organisation-not-found"));
        fixture.as(Roles.OPERATOR, fixture.org().province()).get(PATH).then().spec(Problems.of(403, "forbidden"));
        anonymous().get(PATH).then().spec(Problems.of(401, "unauthenticated"));
    }

    @Test
    void commentingIsForTheSubtree() {
        String comments = one + "/comments";
        commented(fixture.asNeighbour())
                .post(comments)
                .then()
                .spec(Problems.of(404, "residence-introduction-not-found"));
        commented(fixture.as(Roles.AUDITOR, fixture.org().cell()))
                .post(comments)
                .then()
                .spec(Problems.of(403, "forbidden"));
        commented(anonymous()).post(comments).then().spec(Problems.of(401, "unauthenticated"));
        commented(fixture.as(Roles.BASE_OFFICER, fixture.org().base()))
                .post(comments)
                .then()
                .statusCode(200);
    }

    @Test
    void commentingOnManyIsForTheSubtree() {
        String batch = "{\"items\": [{\"introductionId\": \"" + one.substring(PATH.length() + 1) + "\", "
                + COMMENT.substring(1) + "]}";
        String path = "/api/v1/residence-comments:batch";
        fixture.asNeighbour()
                .body(batch)
                .post(path)
                .then()
                .statusCode(207)
                .body("items[0].problem.code", equalTo("residence-introduction-not-found"));
        fixture.as(Roles.AUDITOR, fixture.org().cell())
                .body(batch)
                .post(path)
                .then()
                .spec(Problems.of(403, "forbidden"));
        anonymous().body(batch).post(path).then().spec(Problems.of(401, "unauthenticated"));
        fixture.asCommittee().body(batch).post(path).then().body("accepted", equalTo(1));
    }

    private String introduce(UUID member) {
        return fixture.asCommittee()
                .body(introduction(member))
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static RequestSpecification commented(RequestSpecification caller) {
        return caller.header("If-Match", "\"1\"").body(COMMENT);
    }

    private static String introduction(UUID member) {
        return """
                {"memberId": "%s", "group": "INTRODUCED", "introducedOn": "2008-01-15"}"""
                .formatted(member);
    }

    private static RequestSpecification anonymous() {
        return RestAssured.given().contentType(ContentType.JSON).urlEncodingEnabled(false);
    }
}
