package vn.memberdev.reporting.indicator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Problems;
import vn.memberdev.platform.testkit.Tokens;

@QuarkusTest
class IndicatorResourceTest {

    @Test
    void definitionsAreListedInTheOrderOfTheReport() {
        call().get("/api/v1/indicators")
                .then()
                .statusCode(200)
                .body(
                        "items.id",
                        equalTo(List.of(
                                "IND-1", "IND-2", "IND-3", "IND-4A", "IND-4B", "IND-5", "IND-6", "IND-7", "IND-8",
                                "IND-9", "IND-10", "IND-11", "NOM-1", "NOM-2", "NOM-3", "CAND-1", "CAND-2", "CAND-3",
                                "CAND-4", "CAND-5", "CAND-6", "CLASS-1", "CLASS-2", "REV-1", "REV-2", "PLAN-1",
                                "PLAN-2", "PLAN-3")));
    }

    @Test
    void theListIsPaged() {
        String cursor = call().get("/api/v1/indicators?limit=20")
                .then()
                .body("items", hasSize(20))
                .extract()
                .path("nextCursor");

        call().get("/api/v1/indicators?limit=20&cursor=" + cursor)
                .then()
                .body(
                        "items.id",
                        equalTo(List.of(
                                "CAND-6", "CLASS-1", "CLASS-2", "REV-1", "REV-2", "PLAN-1", "PLAN-2", "PLAN-3")));
    }

    @Test
    void aDefinitionSaysWhatIsCounted() {
        String tag = call().get("/api/v1/indicators/IND-4A")
                .then()
                .statusCode(200)
                .body("kind", equalTo("SHARE_CHANGE"))
                .body("unit", equalTo("PERCENTAGE_POINTS"))
                .body("numerator.only", equalTo(List.of("UNIVERSITY")))
                .body("definition.en", containsString("University level only"))
                .extract()
                .header("ETag");

        assertThat(tag).isEqualTo("\"1\"");
        call().header("If-None-Match", tag)
                .get("/api/v1/indicators/IND-4A")
                .then()
                .statusCode(304);
    }

    @Test
    void anUnknownIndicatorIsNotFound() {
        call().get("/api/v1/indicators/IND-99").then().spec(Problems.of(404, "indicator-not-found"));
    }

    private static RequestSpecification call() {
        return given().auth().oauth2(Tokens.of(Roles.AUDITOR, UUID.randomUUID()));
    }
}
