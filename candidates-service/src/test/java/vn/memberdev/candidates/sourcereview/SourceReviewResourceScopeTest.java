package vn.memberdev.candidates.sourcereview;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasSize;
import static vn.memberdev.candidates.CandidateFixtures.as;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.REVIEWS;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.opened;
import static vn.memberdev.candidates.sourcereview.ReviewFixtures.opening;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.memberdev.candidates.ServiceTest;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Problems;

/** Who may open and read source reviews, and of which organisations. */
@QuarkusTest
class SourceReviewResourceScopeTest extends ServiceTest {

    @Test
    void withoutATokenNothingIsTold() {
        given().contentType(ContentType.JSON)
                .body(opening(tree.base()))
                .post(REVIEWS)
                .then()
                .statusCode(401);
        given().get(REVIEWS).then().statusCode(401);
        given().get(REVIEWS + "/overdue").then().statusCode(401);
        given().get(REVIEWS + "/" + opened(tree)).then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.CELL_OFFICER, Roles.AUDITOR, Roles.INTEGRATION, Roles.OPERATOR})
    void othersOpenNone(String role) {
        as(role, tree.province())
                .body(opening(tree.base()))
                .post(REVIEWS)
                .then()
                .spec(Problems.of(403, "forbidden"));
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.BASE_OFFICER, Roles.COMMITTEE_OFFICER, Roles.PROVINCE_OFFICER})
    void officersFromTheBaseUpwardOpen(String role) {
        as(role, tree.base()).body(opening(tree.base())).post(REVIEWS).then().statusCode(201);
    }

    @Test
    void operatorsReadNone() {
        UUID review = opened(tree);
        for (String path : new String[] {REVIEWS, REVIEWS + "/overdue", REVIEWS + "/" + review}) {
            as(Roles.OPERATOR, tree.province()).get(path).then().spec(Problems.of(403, "forbidden"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Roles.CELL_OFFICER,
                Roles.BASE_OFFICER,
                Roles.COMMITTEE_OFFICER,
                Roles.PROVINCE_OFFICER,
                Roles.AUDITOR,
                Roles.INTEGRATION
            })
    void allOthersRead(String role) {
        UUID review = opened(tree);
        as(role, tree.committee()).get(REVIEWS + "/" + review).then().statusCode(200);
        as(role, tree.committee()).get(REVIEWS).then().statusCode(200).body("items", hasSize(1));
        as(role, tree.committee()).get(REVIEWS + "/overdue").then().statusCode(200);
    }

    @Test
    void whatIsOutsideTheScopeIsNotThere() {
        UUID review = opened(tree);
        for (UUID elsewhere : new UUID[] {tree.otherCommittee(), tree.cell()}) {
            as(Roles.COMMITTEE_OFFICER, elsewhere)
                    .get(REVIEWS + "/" + review)
                    .then()
                    .spec(Problems.of(SourceReviewProblem.REVIEW_NOT_FOUND));
            as(Roles.COMMITTEE_OFFICER, elsewhere)
                    .get(REVIEWS)
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(0));
            as(Roles.COMMITTEE_OFFICER, elsewhere)
                    .get(REVIEWS + "?organisationId=" + tree.base())
                    .then()
                    .spec(Problems.of(404, "organisation-not-found"));
            as(Roles.COMMITTEE_OFFICER, elsewhere)
                    .get(REVIEWS + "/overdue?organisationId=" + tree.base())
                    .then()
                    .spec(Problems.of(404, "organisation-not-found"));
            as(Roles.COMMITTEE_OFFICER, elsewhere)
                    .body(opening(tree.base()))
                    .post(REVIEWS)
                    .then()
                    .spec(Problems.of(404, "organisation-not-found", "/organisationId"));
        }
    }
}
