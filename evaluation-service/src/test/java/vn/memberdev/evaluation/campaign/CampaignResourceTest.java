package vn.memberdev.evaluation.campaign;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
class CampaignResourceTest {

    private static final String PATH = "/api/v1/rating-campaigns";

    @Inject
    OrgTree tree;

    private EvaluationFixture fixture;

    @BeforeEach
    void aProvince() {
        fixture = EvaluationFixture.start(tree);
    }

    @Test
    void aCampaignIsOpenedWithTheSchemeOfItsYear() {
        String id = open(2009, fixture.org().committee())
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", notNullValue())
                .body("version", equalTo(1))
                .body("year", equalTo(2009))
                .body("organisationId", equalTo(fixture.org().committee().toString()))
                .body("schemeVersion", equalTo("2005"))
                .extract()
                .path("id");

        fixture.asCommittee()
                .get(PATH + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("id", equalTo(id));
        fixture.asCommittee()
                .header("If-None-Match", "\"1\"")
                .get(PATH + "/" + id)
                .then()
                .statusCode(304);
    }

    @Test
    void theSchemeChangesIn2018() {
        open(2017, fixture.org().committee()).statusCode(201).body("schemeVersion", equalTo("2005"));
        open(2018, fixture.org().committee()).statusCode(201).body("schemeVersion", equalTo("2018"));
    }

    @Test
    void aSecondCampaignOfTheYearIsRefusedAndNamesTheFirst() {
        String first =
                open(2009, fixture.org().committee()).statusCode(201).extract().path("id");
        open(2009, fixture.org().committee())
                .spec(Problems.of(409, "rating-campaign-exists"))
                .body("existingId", equalTo(first));
        open(2009, fixture.org().base()).statusCode(201);
        open(2008, fixture.org().committee()).statusCode(201);
    }

    @Test
    void aSchemeThatIsNotInForceIsRefused() {
        fixture.asCommittee()
                .body("""
                        {"year": 2009, "organisationId": "%s", "schemeVersion": "2018"}"""
                        .formatted(fixture.org().committee()))
                .post(PATH)
                .then()
                .spec(Problems.of(422, "scheme-not-in-force", "/schemeVersion"));
    }

    @Test
    void aYearWithoutSchemeAndAYearToComeAreRefused() {
        open(2004, fixture.org().committee()).spec(Problems.of(422, "no-rating-scheme"));
        int nextYear = LocalDate.now(ZoneOffset.UTC).getYear() + 2;
        open(nextYear, fixture.org().committee()).spec(Problems.of(422, "year-not-begun", "/year"));
    }

    @Test
    void anIncompleteRequestIsToldEveryFault() {
        fixture.asCommittee()
                .body("{}")
                .post(PATH)
                .then()
                .spec(Problems.of(422, "validation-failed", "/year"))
                .body("errors.pointer", contains("/organisationId", "/year"));
        fixture.asCommittee()
                .body("{\"year\": 2009, \"jahr\": 2009}")
                .post(PATH)
                .then()
                .spec(Problems.of(400, "malformed-request"));
    }

    @Test
    void aRepeatedRequestIsAnsweredAsTheFirst() {
        String key = UUID.randomUUID().toString();
        String body = """
                {"year": 2009, "organisationId": "%s"}"""
                .formatted(fixture.org().committee());
        String id = fixture.asCommittee()
                .header("Idempotency-Key", key)
                .body(body)
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        fixture.asCommittee()
                .header("Idempotency-Key", key)
                .body(body)
                .post(PATH)
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .header("Location", endsWith(id))
                .body("id", equalTo(id));
    }

    @Test
    void campaignsAreListedByPageYearAndOrganisation() {
        open(2008, fixture.org().committee()).statusCode(201);
        open(2009, fixture.org().committee()).statusCode(201);
        open(2009, fixture.org().base()).statusCode(201);

        String cursor = fixture.asCommittee()
                .get(PATH + "?limit=2")
                .then()
                .statusCode(200)
                .body("items.year", contains(2008, 2009))
                .body("links.next", notNullValue())
                .extract()
                .path("nextCursor");
        fixture.asCommittee()
                .get(PATH + "?limit=2&cursor=" + cursor)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("nextCursor", nullValue());
        fixture.asCommittee()
                .get(PATH + "?year=2009&organisationId=" + fixture.org().base())
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].organisationId", equalTo(fixture.org().base().toString()));
        fixture.asCommittee().get(PATH + "?jahr=2009").then().spec(Problems.of(400, "unknown-parameter", "jahr"));
    }

    @Test
    void anOfficerSeesTheCampaignFromAboveThatCoversItsCell() {
        fixture.campaign(2009);
        fixture.as(Roles.CELL_OFFICER, fixture.org().cell())
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items.year", contains(2009));
    }

    private ValidatableResponse open(int year, UUID organisationId) {
        return fixture.asCommittee()
                .body("""
                        {"year": %d, "organisationId": "%s"}"""
                        .formatted(year, organisationId))
                .post(PATH)
                .then();
    }
}
