package vn.memberdev.evaluation.rating.api;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.evaluation.EvaluationFixture;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Problems;

/** Who may rate and read what: what holds for both kinds of subject. */
abstract class RatingScopeCases {

    protected final RatedSubject subject;

    @Inject
    OrgTree tree;

    protected EvaluationFixture fixture;
    protected UUID rated;
    protected String one;

    RatingScopeCases(RatedSubject subject) {
        this.subject = subject;
    }

    @BeforeEach
    void aRating() {
        fixture = EvaluationFixture.start(tree);
        fixture.campaign(2009);
        rated = subject.first(fixture);
        one = subject.path() + "/" + rated + "/2009";
        fixture.asCommittee().body(fixture.rated("GOOD")).put(one).then().statusCode(201);
    }

    @Test
    void ratingIsForTheSubtree() {
        for (RequestSpecification in : List.of(
                fixture.as(Roles.BASE_OFFICER, fixture.org().base()),
                fixture.as(Roles.PROVINCE_OFFICER, fixture.org().province()),
                fixture.as(Roles.INTEGRATION, fixture.org().province()))) {
            in.body(fixture.rated("GOOD")).put(one).then().spec(Problems.of(428, "precondition-required"));
        }
        fixture.asNeighbour()
                .body(fixture.rated("GOOD"))
                .put(one)
                .then()
                .spec(Problems.of(404, subject.problem("not-found")));
        fixture.as(Roles.AUDITOR, fixture.org().province())
                .body(fixture.rated("GOOD"))
                .put(one)
                .then()
                .spec(Problems.of(403, "forbidden"));
        anonymous().body(fixture.rated("GOOD")).put(one).then().spec(Problems.of(401, "unauthenticated"));
    }

    @Test
    void readingIsForTheSubtree() {
        fixture.as(Roles.AUDITOR, fixture.org().base()).get(one).then().statusCode(200);
        fixture.asNeighbour().get(one).then().spec(Problems.of(404, subject.problem("rating-not-found")));
        fixture.as(Roles.OPERATOR, fixture.org().province()).get(one).then().spec(Problems.of(403, "forbidden"));
        anonymous().get(one).then().spec(Problems.of(401, "unauthenticated"));
    }

    @Test
    void listsHoldTheSubtreeOnly() {
        fixture.asCommittee().get(subject.path()).then().body("items", hasSize(1));
        fixture.asNeighbour().get(subject.path()).then().statusCode(200).body("items", empty());
        fixture.asNeighbour()
                .get(subject.path() + "?organisationId=" + fixture.org().base())
                .then()
                .spec(Problems.of(404, "organisation-not-found"));
        fixture.as(Roles.OPERATOR, fixture.org().province())
                .get(subject.path())
                .then()
                .spec(Problems.of(403, "forbidden"));
        anonymous().get(subject.path()).then().spec(Problems.of(401, "unauthenticated"));
    }

    @Test
    void aBatchRefusesWhatIsOutside() {
        String body =
                """
                {"items": [{"%s": "%s", "year": 2009, "outcome": "RATED", "category": "GOOD", %s}]}"""
                        .formatted(subject.idField(), rated, fixture.decision("04-QD/DU", "2010-01-15"));
        fixture.asNeighbour()
                .body(body)
                .post(subject.path() + ":batch")
                .then()
                .statusCode(207)
                .body("items[0].status", equalTo(404))
                .body("items[0].problem.code", equalTo(subject.problem("not-found")));
        fixture.as(Roles.AUDITOR, fixture.org().province())
                .body(body)
                .post(subject.path() + ":batch")
                .then()
                .spec(Problems.of(403, "forbidden"));
        anonymous().body(body).post(subject.path() + ":batch").then().spec(Problems.of(401, "unauthenticated"));
    }

    @Test
    void anImportRefusesWhatIsOutside() {
        String file = subject.idField() + ",year,outcome,category,number,decidedOn,decidingOrganisationId\n" + rated
                + ",2009,RATED,GOOD,1,2010-01-15," + fixture.org().base() + "\n";
        fixture.asNeighbour()
                .contentType("text/csv")
                .body(file)
                .post(subject.path() + ":import")
                .then()
                .statusCode(200)
                .body("rows[0].code", equalTo(subject.problem("not-found")));
        fixture.as(Roles.OPERATOR, fixture.org().province())
                .contentType("text/csv")
                .body(file)
                .post(subject.path() + ":import")
                .then()
                .spec(Problems.of(403, "forbidden"));
        anonymous()
                .contentType("text/csv")
                .body(file)
                .post(subject.path() + ":import")
                .then()
                .spec(Problems.of(401, "unauthenticated"));
    }

    private static RequestSpecification anonymous() {
        return RestAssured.given().contentType(ContentType.JSON).urlEncodingEnabled(false);
    }
}
