package vn.memberdev.evaluation.rating.api;

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

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.evaluation.EvaluationFixture;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.testkit.Problems;

/** One rating over HTTP: what holds for both kinds of subject. */
abstract class RatingResourceCases {

    protected final RatedSubject subject;

    @Inject
    OrgTree tree;

    protected EvaluationFixture fixture;
    protected UUID rated;

    RatingResourceCases(RatedSubject subject) {
        this.subject = subject;
    }

    @BeforeEach
    void aSubjectInACampaign() {
        fixture = EvaluationFixture.start(tree);
        fixture.campaign(2009);
        rated = subject.first(fixture);
    }

    @Test
    void theFirstRatingOfAYearIsCreated() {
        put(2009, fixture.rated(subject.best()))
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", endsWith(path(2009)))
                .body("version", equalTo(1))
                .body(subject.idField(), equalTo(rated.toString()))
                .body("year", equalTo(2009))
                .body("schemeVersion", equalTo("2005"))
                .body("result.outcome", equalTo("RATED"))
                .body("result.category", equalTo(subject.best()))
                .body("result.decision.number", equalTo("04-QD/DU"))
                .body("result", not(hasKey("notRatedReason")))
                .body("revisions", empty());

        get(2009).statusCode(200).header("ETag", "\"1\"").body("result.category", equalTo(subject.best()));
        fixture.asCommittee()
                .header("If-None-Match", "\"1\"")
                .get(path(2009))
                .then()
                .statusCode(304);
    }

    @Test
    void whatIsNotRatedHasAReason() {
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
        put(2019, body.formatted(subject.worst(), decision))
                .spec(Problems.of(422, "rating-result-invalid", "/category"))
                .body("detail", containsString("thang xếp loại 2018"))
                .body(
                        "errors.message",
                        contains("phải là một trong các mức: EXCELLENT, GOOD, COMPLETED, NOT_COMPLETED"))
                .body("errors[0].params.codes", contains("EXCELLENT", "GOOD", "COMPLETED", "NOT_COMPLETED"));
        put(2019, body.formatted("NOT_COMPLETED", decision)).statusCode(201).body("schemeVersion", equalTo("2018"));
    }

    @Test
    void everyFaultOfAResultIsNamed() {
        put(
                        2009,
                        """
                {"outcome": "RATED", "notRatedReason": "NOT_REVIEWED", %s}"""
                                .formatted(fixture.decision("04-QD/DU", "2008-01-15")))
                .spec(Problems.of(422, "rating-result-invalid", "/category"))
                .body("errors.code", contains("category-required", "reason-not-expected", "decided-before-year"));
    }

    @Test
    void everyFaultOfAnIncompleteRequestIsNamed() {
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
        put(1066, fixture.rated("GOOD")).spec(Problems.of(400, "date-out-of-range"));
    }

    @Test
    void aRatingThatIsNotThereIsNotFound() {
        get(2009).spec(Problems.of(404, subject.problem("rating-not-found")));
    }

    @Test
    void ratingsAreListedByYearOrganisationAndOutcome() {
        put(2009, fixture.rated("GOOD")).statusCode(201);
        rated = subject.second(fixture);
        put(2009, fixture.notRated("NOT_REVIEWED")).statusCode(201);

        list("year=2009").body("items", hasSize(2));
        list("year=2008").body("items", empty());
        list("outcome=NOT_RATED").body("items." + subject.idField(), contains(rated.toString()));
        list("organisationId=" + fixture.org().secondCell())
                .body("items." + subject.idField(), contains(rated.toString()));
        list("organisationId=" + fixture.org().base()).body("items", hasSize(countedAtBase()));
        list("subtree=true&organisationId=" + fixture.org().base()).body("items", hasSize(2));
    }

    @Test
    void listsComeInPages() {
        put(2009, fixture.rated("GOOD")).statusCode(201);
        rated = subject.second(fixture);
        put(2009, fixture.rated("GOOD")).statusCode(201);
        String cursor = list("limit=1")
                .body("items", hasSize(1))
                .body("links.next", notNullValue())
                .extract()
                .path("nextCursor");
        list("limit=1&cursor=" + cursor)
                .body("items." + subject.idField(), contains(rated.toString()))
                .body("nextCursor", nullValue());
        fixture.asCommittee().get(subject.path() + "?cursor=made-up").then().spec(Problems.of(400, "invalid-cursor"));
    }

    /** How many of the two subjects are counted at the base itself. */
    abstract int countedAtBase();

    protected ValidatableResponse put(int year, String body) {
        return fixture.asCommittee().body(body).put(path(year)).then();
    }

    protected ValidatableResponse put(int year, String body, String ifMatch) {
        return fixture.asCommittee()
                .header("If-Match", ifMatch)
                .body(body)
                .put(path(year))
                .then();
    }

    protected ValidatableResponse get(int year) {
        return fixture.asCommittee().get(path(year)).then();
    }

    protected ValidatableResponse list(String query) {
        return fixture.asCommittee().get(subject.path() + "?" + query).then().statusCode(200);
    }

    private String path(int year) {
        return subject.path() + "/" + rated + "/" + year;
    }
}
