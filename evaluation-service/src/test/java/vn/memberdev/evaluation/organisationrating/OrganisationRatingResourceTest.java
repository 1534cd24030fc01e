package vn.memberdev.evaluation.organisationrating;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.evaluation.EvaluationFixture;
import vn.memberdev.platform.aggregate.Ids;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.orgtree.OrgUnit;
import vn.memberdev.platform.testkit.OrgFixture;
import vn.memberdev.platform.testkit.Problems;
import vn.memberdev.platform.testkit.SuiteTestResource;

@QuarkusTest
@QuarkusTestResource(SuiteTestResource.class)
class OrganisationRatingResourceTest {

    private static final String PATH = "/api/v1/organisation-ratings";

    @Inject
    OrgTree tree;

    private EvaluationFixture fixture;
    private UUID organisation;

    @BeforeEach
    void anOrganisationInACampaign() {
        fixture = EvaluationFixture.start(tree);
        fixture.campaign(2009);
        organisation = fixture.org().base();
    }

    @Test
    void theFirstRatingOfAYearIsCreated() {
        put(2009, fixture.rated("CLEAN_STRONG"))
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", endsWith(path(2009)))
                .body("version", equalTo(1))
                .body("organisationId", equalTo(organisation.toString()))
                .body("organisationKind", equalTo("BASE_COMMITTEE"))
                .body("result.exemplary", equalTo(false))
                .body("year", equalTo(2009))
                .body("schemeVersion", equalTo("2005"))
                .body("result.outcome", equalTo("RATED"))
                .body("result.category", equalTo("CLEAN_STRONG"))
                .body("result.decision.number", equalTo("04-QD/DU"))
                .body("result", not(hasKey("notRatedReason")))
                .body("revisions", empty());

        get(2009).statusCode(200).header("ETag", "\"1\"").body("result.category", equalTo("CLEAN_STRONG"));
        fixture.asCommittee()
                .header("If-None-Match", "\"1\"")
                .get(path(2009))
                .then()
                .statusCode(304);
    }

    @Test
    void aOrganisationThatIsNotRatedHasAReason() {
        put(2009, fixture.notRated("NOT_REVIEWED"))
                .statusCode(201)
                .body("result.outcome", equalTo("NOT_RATED"))
                .body("result.notRatedReason", equalTo("NOT_REVIEWED"))
                .body("result", not(hasKey("category")));
    }

    @Test
    void aRevisionNeedsTheVersionThatStands() {
        put(2009, fixture.rated("GOOD")).statusCode(201);
        put(2009, fixture.rated("COMPLETED")).spec(Problems.of(428, "precondition-required"));
        put(2009, fixture.rated("COMPLETED"), "\"7\"")
                .spec(Problems.of(412, "precondition-failed"))
                .body("version", equalTo(1));
        put(2009, fixture.rated("COMPLETED"), "\"1\"")
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("result.category", equalTo("COMPLETED"))
                .body("revisions.category", contains("GOOD"));
        put(2009, fixture.notRated("NOT_REVIEWED"), "\"2\"")
                .statusCode(200)
                .body("version", equalTo(3))
                .body("revisions.category", contains("GOOD", "COMPLETED"));
        get(2009).body("revisions", hasSize(2));
    }

    @Test
    void aRevisionThatSaysTheSameIsNone() {
        put(2009, fixture.rated("GOOD")).statusCode(201);
        put(2009, fixture.rated("GOOD"), "\"1\"")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("revisions", empty());
    }

    @Test
    void aFirstRatingThatExpectsOneToStandIsRefused() {
        put(2009, fixture.rated("GOOD"), "\"1\"").spec(Problems.of(412, "precondition-failed"));
    }

    @Test
    void aYearWithoutCampaignTakesNoRatings() {
        put(2008, fixture.rated("GOOD")).spec(Problems.of(409, "no-open-campaign"));
    }

    @Test
    void aCampaignBesideDoesNotCover() {
        fixture.campaign(2010, fixture.org().otherCommittee());
        put(2010, fixture.rated("GOOD")).spec(Problems.of(409, "no-open-campaign"));
        fixture.campaign(2010, fixture.org().base());
        put(2010, fixture.rated("GOOD")).statusCode(201);
    }

    @Test
    void theScaleIsThatOfTheYear() {
        fixture.campaign(2019);
        String body = """
                {"outcome": "RATED", "category": "%s", %s}""";
        String decision = fixture.decision("01-QD/DU", "2019-12-20");
        put(2019, body.formatted("WEAK", decision))
                .spec(Problems.of(422, "rating-result-invalid", "/category"))
                .body("detail", containsString("scheme 2018"))
                .body("errors.message", contains("one of EXCELLENT, GOOD, COMPLETED, NOT_COMPLETED"));
        put(2019, body.formatted("NOT_COMPLETED", decision)).statusCode(201).body("schemeVersion", equalTo("2018"));
    }

    @Test
    void everyFaultOfAResultIsTold() {
        put(
                        2009,
                        """
                {"outcome": "RATED", "notRatedReason": "NOT_REVIEWED", %s}"""
                                .formatted(fixture.decision("04-QD/DU", "2008-01-15")))
                .spec(Problems.of(422, "rating-result-invalid", "/category"))
                .body("errors.code", contains("category-required", "reason-not-expected", "decided-before-year"));
    }

    @Test
    void anIncompleteRequestIsToldEveryFault() {
        put(2009, "{\"decision\": {}}")
                .spec(Problems.of(422, "validation-failed", "/outcome"))
                .body(
                        "errors.pointer",
                        contains(
                                "/decision/decidedOn",
                                "/decision/decidingOrganisationId",
                                "/decision/number",
                                "/outcome"));
        put(2009, "{\"outcome\": \"PERHAPS\"}").spec(Problems.of(422, "unknown-code", "/outcome"));
        put(1066, fixture.rated("GOOD")).spec(Problems.of(422, "validation-failed"));
    }

    @Test
    void theKindIsThatOfTheEndOfTheYear() {
        organisation = Ids.next();
        LocalDate raised = LocalDate.of(2010, 3, 1);
        tree.apply(new OrgUnit(
                organisation,
                1,
                List.of(
                        new OrgUnit.Period(
                                OrgFixture.SINCE, raised, fixture.org().committee(), "Chi bộ", "BASE_CELL", null),
                        new OrgUnit.Period(
                                raised, null, fixture.org().committee(), "Đảng bộ", "BASE_COMMITTEE", null))));
        fixture.campaign(2010);
        put(2009, fixture.rated("GOOD")).statusCode(201).body("organisationKind", equalTo("BASE_CELL"));
        put(2010, fixture.rated("GOOD")).statusCode(201).body("organisationKind", equalTo("BASE_COMMITTEE"));
    }

    @Test
    void anOrganisationThatDidNotStandAtTheEndOfTheYearIsRefused() {
        organisation = Ids.next();
        tree.apply(new OrgUnit(
                organisation,
                1,
                List.of(new OrgUnit.Period(
                        LocalDate.of(2010, 1, 1), null, fixture.org().committee(), "Chi bộ", "BASE_CELL", null))));
        put(2009, fixture.rated("GOOD")).spec(Problems.of(422, "organisation-not-on-roll"));
    }

    @Test
    void anUnknownOrganisationIsNotFound() {
        organisation = UUID.randomUUID();
        put(2009, fixture.rated("GOOD")).spec(Problems.of(404, "organisation-not-found"));
    }

    @Test
    void onlyTheCleanAndStrongAreNamedExemplary() {
        String body = """
                {"outcome": "RATED", "category": "%s", "exemplary": true, %s}""";
        String decision = fixture.decision("06-QD/DUK", "2010-01-20");
        put(2009, body.formatted("GOOD", decision)).spec(Problems.of(422, "rating-result-invalid", "/exemplary"));
        put(2009, body.formatted("CLEAN_STRONG", decision)).statusCode(201).body("result.exemplary", equalTo(true));
    }

    @Test
    void aRatingThatIsNotThereIsNotFound() {
        get(2009).spec(Problems.of(404, "organisation-rating-not-found"));
    }

    @Test
    void ratingsAreListedByYearOrganisationAndOutcome() {
        put(2009, fixture.rated("GOOD")).statusCode(201);
        organisation = fixture.org().secondCell();
        put(2009, fixture.notRated("NOT_REVIEWED")).statusCode(201);

        list("year=2009").body("items", hasSize(2));
        list("year=2008").body("items", empty());
        list("outcome=NOT_RATED").body("items.organisationId", contains(organisation.toString()));
        list("organisationId=" + fixture.org().secondCell())
                .body("items.organisationId", contains(organisation.toString()));
        list("organisationId=" + fixture.org().base()).body("items", hasSize(1));
        list("subtree=true&organisationId=" + fixture.org().base()).body("items", hasSize(2));
    }

    @Test
    void listsComeInPages() {
        put(2009, fixture.rated("GOOD")).statusCode(201);
        organisation = fixture.org().secondCell();
        put(2009, fixture.rated("GOOD")).statusCode(201);
        String cursor = list("limit=1")
                .body("items", hasSize(1))
                .body("links.next", notNullValue())
                .extract()
                .path("nextCursor");
        list("limit=1&cursor=" + cursor)
                .body("items.organisationId", contains(organisation.toString()))
                .body("nextCursor", nullValue());
        fixture.asCommittee().get(PATH + "?cursor=made-up").then().spec(Problems.of(400, "invalid-cursor"));
    }

    private ValidatableResponse put(int year, String body) {
        return fixture.asCommittee().body(body).put(path(year)).then();
    }

    private ValidatableResponse put(int year, String body, String ifMatch) {
        return fixture.asCommittee()
                .header("If-Match", ifMatch)
                .body(body)
                .put(path(year))
                .then();
    }

    private ValidatableResponse get(int year) {
        return fixture.asCommittee().get(path(year)).then();
    }

    private ValidatableResponse list(String query) {
        return fixture.asCommittee().get(PATH + "?" + query).then().statusCode(200);
    }

    private String path(int year) {
        return PATH + "/" + organisation + "/" + year;
    }
}
