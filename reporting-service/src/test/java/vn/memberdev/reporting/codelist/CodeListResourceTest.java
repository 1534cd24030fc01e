package vn.memberdev.reporting.codelist;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Tokens;
import vn.memberdev.reporting.contribution.Measure;
import vn.memberdev.reporting.fact.FactKind;
import vn.memberdev.reporting.indicator.Indicator;
import vn.memberdev.reporting.indicatorvalue.Unavailable;
import vn.memberdev.reporting.published.Verdict;
import vn.memberdev.reporting.rollup.TreeBasis;

@QuarkusTest
class CodeListResourceTest {

    @Test
    void everyCodeOfTheServiceHasALabel() {
        JsonPath lists = get().then()
                .statusCode(200)
                .body(
                        "lists.find { it.name == 'structures' }.items[0].labels.vi",
                        equalTo("Theo cơ cấu tổ chức lúc đó"))
                .extract()
                .jsonPath();

        assertCodes(lists, "measures", names(Measure.values()));
        assertCodes(lists, "verdicts", names(Verdict.values()));
        assertCodes(
                lists,
                "unavailable-reasons",
                Arrays.stream(Unavailable.values()).map(Unavailable::code));
        assertCodes(lists, "units", names(Indicator.Unit.values()));
        assertCodes(lists, "indicator-kinds", names(Indicator.Kind.values()));
        assertCodes(lists, "period-kinds", names(Indicator.PeriodKind.values()));
        assertCodes(lists, "record-kinds", names(FactKind.values()));
        assertCodes(lists, "structures", Arrays.stream(TreeBasis.values()).map(TreeBasis::code));
    }

    @Test
    void anUnchangedListIsNotSentAgain() {
        String tag = get().header("ETag");

        given().auth()
                .oauth2(Tokens.of(Roles.CELL_OFFICER, UUID.randomUUID()))
                .header("If-None-Match", tag)
                .get("/api/v1/code-lists")
                .then()
                .statusCode(304);
    }

    private static void assertCodes(JsonPath lists, String list, Stream<String> codes) {
        assertThat(lists.getList("lists.find { it.name == '" + list + "' }.items.code", String.class))
                .as(list)
                .containsExactlyInAnyOrderElementsOf(codes.toList());
    }

    private static Stream<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name);
    }

    private static Response get() {
        return given().auth()
                .oauth2(Tokens.of(Roles.CELL_OFFICER, UUID.randomUUID()))
                .get("/api/v1/code-lists");
    }
}
