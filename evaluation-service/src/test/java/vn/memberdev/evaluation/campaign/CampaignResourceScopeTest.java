package vn.memberdev.evaluation.campaign;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.evaluation.EvaluationFixture;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Problems;
import vn.memberdev.platform.testkit.SuiteTestResource;

@QuarkusTest
@QuarkusTestResource(SuiteTestResource.class)
class CampaignResourceScopeTest {

    private static final String PATH = "/api/v1/rating-campaigns";

    @Inject
    OrgTree tree;

    private EvaluationFixture fixture;
    private String body;

    @BeforeEach
    void aProvince() {
        fixture = EvaluationFixture.start(tree);
        body = """
                {"year": 2009, "organisationId": "%s"}"""
                .formatted(fixture.org().committee());
    }

    @Test
    void openingIsForTheSubtree() {
        fixture.asNeighbour().body(body).post(PATH).then().spec(Problems.of(404, "organisation-not-found"));
        for (String role :
                new String[] {Roles.CELL_OFFICER, Roles.BASE_OFFICER, Roles.AUDITOR, Roles.INTEGRATION, Roles.OPERATOR
                }) {
            fixture.as(role, fixture.org().committee())
                    .body(body)
                    .post(PATH)
                    .then()
                    .spec(Problems.of(403, "forbidden"));
        }
        RestAssured.given()
                .contentType(ContentType.JSON)
                .body(body)
                .post(PATH)
                .then()
                .spec(Problems.of(401, "unauthenticated"));
        fixture.as(Roles.PROVINCE_OFFICER, fixture.org().province())
                .body(body)
                .post(PATH)
                .then()
                .statusCode(201);
    }

    @Test
    void readingIsForTheSubtreeAndForWhomItCovers() {
        String one = PATH + "/"
                + fixture.asCommittee()
                        .body(body)
                        .post(PATH)
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        fixture.as(Roles.AUDITOR, fixture.org().province()).get(one).then().statusCode(200);
        fixture.as(Roles.CELL_OFFICER, fixture.org().cell()).get(one).then().statusCode(200);
        fixture.asNeighbour().get(one).then().spec(Problems.of(404, "rating-campaign-not-found"));
        fixture.as(Roles.OPERATOR, fixture.org().province()).get(one).then().spec(Problems.of(403, "forbidden"));
        RestAssured.get(one).then().spec(Problems.of(401, "unauthenticated"));
    }

    @Test
    void listsHoldWhatTheCallerMayRead() {
        fixture.asCommittee().body(body).post(PATH).then().statusCode(201);
        fixture.as(Roles.BASE_OFFICER, fixture.org().base()).get(PATH).then().body("items", hasSize(1));
        fixture.asNeighbour().get(PATH).then().statusCode(200).body("items", empty());
        fixture.as(Roles.OPERATOR, fixture.org().province()).get(PATH).then().spec(Problems.of(403, "forbidden"));
        RestAssured.get(PATH).then().spec(Problems.of(401, "unauthenticated"));
    }
}
