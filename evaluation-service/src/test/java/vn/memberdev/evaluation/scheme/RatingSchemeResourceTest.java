package vn.memberdev.evaluation.scheme;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Problems;
import vn.memberdev.platform.testkit.SuiteTestResource;
import vn.memberdev.platform.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(SuiteTestResource.class)
class RatingSchemeResourceTest {

    private static final String PATH = "/api/v1/rating-schemes";

    @Test
    void theScalesOfBothErasAreListed() {
        anybody()
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items.version", contains("2005", "2018"))
                .body("items[0].lastYear", equalTo(2017))
                .body("items[1]", not(hasKey("lastYear")))
                .body("items[0].citation", containsString("20-HD/BTCTW"))
                .body("items[0].memberScale.code", contains("EXCELLENT", "GOOD", "COMPLETED", "VIOLATED"))
                .body("items[0].organisationScale.code", contains("CLEAN_STRONG", "GOOD", "COMPLETED", "WEAK"))
                .body("items[0].organisationScale[0].labels.vi", equalTo("Trong sạch, vững mạnh"))
                .body("items[0].organisationScale.exemplaryAllowed", contains(true, false, false, false))
                .body("items[1].memberScale.code", contains("EXCELLENT", "GOOD", "COMPLETED", "NOT_COMPLETED"))
                .body("items[1].organisationScale.exemplaryAllowed", not(hasItem(true)))
                .body("items[0].notRatedReasons.code", hasItem("ADMITTED_LATE"));
    }

    @Test
    void theSchemeOfAYearIsFound() {
        anybody().get(PATH + "?year=2017").then().body("items.version", contains("2005"));
        anybody().get(PATH + "?year=2018").then().body("items.version", contains("2018"));
        anybody().get(PATH + "?year=2004").then().body("items", empty());
    }

    @Test
    void aSchemeThatWasSeenIsNotSentAgain() {
        String tag = anybody()
                .get(PATH + "/2005")
                .then()
                .statusCode(200)
                .body("version", equalTo("2005"))
                .extract()
                .header("ETag");
        anybody().header("If-None-Match", tag).get(PATH + "/2005").then().statusCode(304);
        anybody().get(PATH + "/1986").then().spec(Problems.of(404, "rating-scheme-not-found"));
    }

    private static RequestSpecification anybody() {
        return RestAssured.given().auth().oauth2(Tokens.of(Roles.OPERATOR, UUID.randomUUID()));
    }
}
