package vn.memberdev.reporting.indicator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.memberdev.contracts.Topics;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Database;
import vn.memberdev.platform.testkit.Problems;
import vn.memberdev.platform.testkit.Tokens;
import vn.memberdev.reporting.contribution.Measure;

@QuarkusTest
class IndicatorResourceTest {

    @Inject
    IndicatorRepository repository;

    @Test
    void definitionsAreListedInTheOrderOfTheReport() {
        assertThat(ids(call().get("/api/v1/indicators?limit=200")))
                .startsWith("IND-1", "IND-2", "IND-3", "IND-4A", "IND-4B")
                .containsSubsequence("IND-11", "MEMBER-EXCELLENT", "NOM-1", "CAND-1", "CLASS-1", "REV-1", "PLAN-1")
                .containsExactlyElementsOf(inOrder());
    }

    @Test
    void theListIsPaged() {
        int first = inOrder().size() - 8;
        Response page = call().get("/api/v1/indicators?limit=" + first);
        Response rest = call().get("/api/v1/indicators?limit=" + first + "&cursor=" + page.path("nextCursor"));

        assertThat(ids(page)).isEqualTo(inOrder().subList(0, first));
        assertThat(ids(rest)).isEqualTo(inOrder().subList(first, first + 8));
    }

    @Test
    void aPlantedDefinitionNeedsNothingButItsRow() {
        Database database = Database.ofService();
        database.execute(
                "insert into indicator_definition (id, version, position, kind, numerator_measure, period_kind,"
                        + " decimals, rounding, unit, label_vi, label_en, definition_vi, definition_en, citation, published_on)"
                        + " values ('PLANTED-1', 1, 9999, 'COUNT', 'CLASS_RESULTS', 'ANY', 0, 'HALF_UP', 'PERSONS', 'vi', 'en',"
                        + " 'vi', 'en', 'test', date '2026-01-01')");
        try {
            Indicator planted = new IndicatorService(repository).current("PLANTED-1");
            assertThat(planted.numerator().measure()).isEqualTo(Measure.CLASS_RESULTS);
            assertThat(planted.sources()).containsExactlyInAnyOrder(Topics.AWARENESS_CLASSES, Topics.ORGANISATIONS);
        } finally {
            database.execute("delete from indicator_definition where id = 'PLANTED-1'");
        }
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

    /** The rows of the table: a new one joins the list without a test to edit. */
    private static List<String> inOrder() {
        return Database.ofService()
                .rows("select id from indicator_definition group by id order by min(position), id")
                .stream()
                .map(row -> (String) row.get("id"))
                .toList();
    }

    private static List<String> ids(Response response) {
        return response.then().statusCode(200).extract().path("items.id");
    }

    private static RequestSpecification call() {
        return given().auth().oauth2(Tokens.of(Roles.AUDITOR, UUID.randomUUID()));
    }
}
