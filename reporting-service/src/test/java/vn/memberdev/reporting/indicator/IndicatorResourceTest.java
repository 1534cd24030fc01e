package vn.memberdev.reporting.indicator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

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
                                "IND-1",
                                "IND-2",
                                "IND-3",
                                "IND-4A",
                                "IND-4B",
                                "IND-5",
                                "IND-6",
                                "IND-7",
                                "IND-8",
                                "IND-9",
                                "IND-10",
                                "IND-11",
                                "MEMBER-EXCELLENT",
                                "MEMBER-GOOD",
                                "MEMBER-COMPLETED",
                                "MEMBER-NOT-COMPLETED",
                                "MEMBER-GOOD-OR-BETTER",
                                "BASE-EXCELLENT",
                                "BASE-GOOD",
                                "BASE-COMPLETED",
                                "BASE-NOT-COMPLETED",
                                "BASE-GOOD-OR-BETTER",
                                "CELL-EXCELLENT",
                                "CELL-GOOD",
                                "CELL-COMPLETED",
                                "CELL-NOT-COMPLETED",
                                "CELL-GOOD-OR-BETTER",
                                "NOM-1",
                                "NOM-2",
                                "NOM-3",
                                "CAND-1",
                                "CAND-2",
                                "CAND-3",
                                "CAND-4",
                                "CAND-5",
                                "CAND-6",
                                "CLASS-1",
                                "CLASS-2",
                                "REV-1",
                                "REV-2",
                                "PLAN-1",
                                "PLAN-2",
                                "PLAN-3")));
    }

    @Test
    void theListIsPaged() {
        String cursor = call().get("/api/v1/indicators?limit=35")
                .then()
                .body("items", hasSize(35))
                .extract()
                .path("nextCursor");

        call().get("/api/v1/indicators?limit=35&cursor=" + cursor)
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
    void aDefinitionSaysInWhichScaleAndForWhichYearsItHolds() {
        call().get("/api/v1/indicators/IND-8")
                .then()
                .body("scale.code", equalTo("2005"))
                .body("scale.firstYear", equalTo(2005))
                .body("scale.lastYear", equalTo(2017));
        call().get("/api/v1/indicators/BASE-GOOD-OR-BETTER")
                .then()
                .body("scale.code", equalTo("2018"))
                .body("scale.firstYear", equalTo(2018))
                .body("scale.lastYear", nullValue())
                .body("numerator.only", equalTo(List.of("EXCELLENT", "GOOD")))
                .body("denominator.except", equalTo(List.of("NOT_RATED:%")))
                .body("labels.vi", equalTo("Tỷ lệ tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ trở lên"))
                .body("labels.en", equalTo("Base organisations: tasks completed well or better"))
                .body("citation", containsString("132-QĐ/TW"));
        call().get("/api/v1/indicators/IND-1").then().body("scale", nullValue());
    }

    @Test
    void anUnknownIndicatorIsNotFound() {
        call().get("/api/v1/indicators/IND-99").then().spec(Problems.of(404, "indicator-not-found"));
    }

    private static RequestSpecification call() {
        return given().auth().oauth2(Tokens.of(Roles.AUDITOR, UUID.randomUUID()));
    }
}
