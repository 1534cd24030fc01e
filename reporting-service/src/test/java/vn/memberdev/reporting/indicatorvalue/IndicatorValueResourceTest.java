package vn.memberdev.reporting.indicatorvalue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.memberdev.contracts.organisations.OrganisationKind;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.testkit.Database;
import vn.memberdev.platform.testkit.OrgFixture;
import vn.memberdev.platform.testkit.Problems;
import vn.memberdev.reporting.ACandidate;
import vn.memberdev.reporting.AMember;
import vn.memberdev.reporting.Feed;
import vn.memberdev.reporting.Figures;
import vn.memberdev.reporting.States;

@QuarkusTest
class IndicatorValueResourceTest {

    private static final String TERM = "2005-01-01..2009-12-31";

    @Inject
    OrgTree tree;

    private final Feed feed = new Feed();
    private OrgFixture orgs;
    private Figures figures;

    @BeforeEach
    void begin() {
        Database.ofService().clean();
        orgs = OrgFixture.plant(tree);
        figures = new Figures(orgs.province());
    }

    @AfterEach
    void end() {
        feed.close();
    }

    @Test
    void withoutNamesAllIndicatorsThatFitThePeriodAreAnswered() {
        values(Map.of("organisation", orgs.province(), "period", TERM))
                .then()
                .statusCode(200)
                .body("items.indicator", equalTo(defined("where period_kind = 'ANY'")))
                .body("items.indicator", hasItems("IND-1", "IND-11", "CAND-6", "REV-2"))
                .body("items.indicator", not(hasItem("IND-5")));
        values(Map.of("organisation", orgs.province(), "year", 2009))
                .then()
                .statusCode(200)
                .body("items.indicator", equalTo(defined("")))
                .body("items.indicator", hasItem("IND-5"))
                .body("items[0].period.from", equalTo("2009-01-01"))
                .body("items[0].period.to", equalTo("2009-12-31"));
    }

    /** What the table of definitions has, in the order of the report. */
    private static List<String> defined(String which) {
        return Database.ofService()
                .rows("select id from indicator_definition " + which + " group by id order by min(position), id")
                .stream()
                .map(row -> (String) row.get("id"))
                .toList();
    }

    @Test
    void aValueNeverStandsWithoutItsCountsDefinitionAndFreshness() {
        feed.deliver(List.of(
                AMember.at(orgs.cell()).admitted("2006-05-19").build(),
                ACandidate.at(orgs.cell())
                        .listed("2005-01-10")
                        .trained("2005-10-01")
                        .build(),
                ACandidate.at(orgs.cell())
                        .listed("2005-01-10")
                        .trained("2009-12-31")
                        .build(),
                ACandidate.at(orgs.cell())
                        .listed("2005-01-10")
                        .trained("2010-01-01")
                        .build()));

        Map<String, Object> value = figures.value("IND-2", orgs.base(), TERM, "as-reported");

        assertThat(value)
                .containsEntry("indicator", "IND-2")
                .containsEntry("definitionVersion", 1)
                .containsEntry("organisationId", orgs.base().toString())
                .containsEntry("structure", "as-reported")
                .containsEntry("unit", "PERCENT")
                .containsEntry("numerator", 1)
                .containsEntry("denominator", 2)
                .containsEntry("value", "50.00")
                .containsEntry("decimals", 2)
                .containsEntry("rounding", "HALF_UP")
                .containsEntry("complete", true)
                .containsEntry("published", null)
                .doesNotContainKey("opening");
        assertThat((Map<String, Object>) cast(value.get("asOf")))
                .containsKeys("memberdev.members", "memberdev.candidates");
        assertThat((Map<String, Object>) cast(value.get("labels"))).containsKeys("vi", "en");
    }

    @Test
    void aDenominatorOfZeroIsNotAvailableAndACountOfZeroIsZero() {
        assertThat(figures.value("IND-2", orgs.base(), TERM, "as-reported")).containsEntry("value", null);
        assertThat(figures.value("IND-9", orgs.base(), 2009)).containsEntry("value", "0");
    }

    @Test
    void daysOutsideWholeMonthsAreCountedToTheDay() {
        feed.deliver(List.of(
                AMember.at(orgs.cell()).admitted("2006-05-09").build(),
                AMember.at(orgs.cell()).admitted("2006-05-10").build(),
                AMember.at(orgs.cell()).admitted("2006-06-15").build(),
                AMember.at(orgs.cell()).admitted("2006-07-20").build(),
                AMember.at(orgs.cell()).admitted("2006-07-21").build()));

        assertThat(figures.decimal("IND-1", orgs.cell(), "2006-05-10..2006-07-20"))
                .isEqualTo("3");
        assertThat(figures.decimal("IND-1", orgs.cell(), "2006-05-10..2006-05-10"))
                .isEqualTo("1");
        assertThat(figures.decimal("IND-1", orgs.cell(), "2006-05-01..2006-07-31"))
                .isEqualTo("5");
    }

    @Test
    void oneValueHasATagMadeOfItsContent() {
        String self = "/api/v1/indicator-values/"
                + figures.value("IND-1", orgs.base(), TERM, "restated").get("id");
        Response first = figures.asProvince().get(self);
        String tag = first.then()
                .statusCode(200)
                .body("structure", equalTo("restated"))
                .extract()
                .header("ETag");

        figures.asProvince().header("If-None-Match", tag).get(self).then().statusCode(304);
        feed.deliver(List.of(AMember.at(orgs.cell()).admitted("2006-05-09").build()));

        figures.asProvince()
                .header("If-None-Match", tag)
                .get(self)
                .then()
                .statusCode(200)
                .body("numerator", equalTo(1));
    }

    @Test
    void aChangeIsTakenFromTheCountsOfOneDefinition() {
        feed.deliver(List.of(
                States.baseRating(orgs.base(), 2005, "CLEAN_STRONG"),
                States.baseRating(orgs.base(), 2005, "GOOD"),
                States.baseRating(orgs.base(), 2005, "WEAK"),
                States.baseRating(orgs.base(), 2009, "CLEAN_STRONG")));
        Object earlier = figures.value("IND-6", orgs.base(), 2005).get("id");
        Object later = figures.value("IND-6", orgs.base(), 2009).get("id");

        figures.asProvince()
                .queryParam("since", earlier)
                .get("/api/v1/indicator-values/" + later + "/change")
                .then()
                .statusCode(200)
                .body("difference", equalTo("66.67"))
                .body("unit", equalTo("PERCENTAGE_POINTS"))
                .body("earlier.value", equalTo("33.33"))
                .body("later.value", equalTo("100.00"));
    }

    @Test
    void aChangeBetweenDefinitionsIsRefused() {
        Object earlier = figures.value("IND-6", orgs.base(), 2005).get("id");
        Object later = figures.value("IND-8", orgs.base(), 2009).get("id");

        figures.asProvince()
                .queryParam("since", earlier)
                .get("/api/v1/indicator-values/" + later + "/change")
                .then()
                .spec(Problems.of(422, "definitions-differ"));
        figures.asProvince()
                .get("/api/v1/indicator-values/" + later + "/change")
                .then()
                .spec(Problems.of(422, "validation-failed", "since"));
    }

    @Test
    void cellRatingsAreNotAmongBaseOrganisations() {
        feed.deliver(List.of(
                States.baseRating(orgs.base(), 2009, "CLEAN_STRONG"),
                States.rating(UUID.randomUUID(), 1, orgs.cell(), OrganisationKind.CELL, 2009, "WEAK")));

        assertThat(figures.value("IND-6", orgs.province(), 2009)).containsEntry("denominator", 1);
        assertThat(figures.value("IND-9", orgs.province(), 2009)).containsEntry("value", "0");
    }

    @ParameterizedTest
    @CsvSource({
        "period, 2005-01-01, 422, validation-failed",
        "period, 2005-02-30..2005-03-01, 400, malformed-request",
        "period, 2005-01-01..9999-12-31, 400, date-out-of-range",
        "period, 2006-01-01..2005-01-01, 422, validation-failed",
        "year, 05, 400, malformed-request",
        "year, 2200, 400, date-out-of-range",
        "structure, yesterday, 422, validation-failed"
    })
    void parametersThatCannotBeReadAreNamed(String name, String value, int status, String code) {
        var query = new HashMap<String, Object>(Map.of("organisation", orgs.province(), name, value));
        if (name.equals("structure")) {
            query.put("year", 2009);
        }
        values(query).then().spec(Problems.of(status, code, name));
    }

    @Test
    void organisationAndPeriodMustBeGivenAndNoOtherParameterIsKnown() {
        values(Map.of("year", 2009)).then().spec(Problems.of(422, "validation-failed", "organisation"));
        values(Map.of("organisation", "x", "year", 2009))
                .then()
                .spec(Problems.of(400, "malformed-request", "organisation"));
        values(Map.of("organisation", orgs.province())).then().spec(Problems.of(422, "validation-failed", "period"));
        values(Map.of("organisation", orgs.province(), "year", 2009, "period", TERM))
                .then()
                .spec(Problems.of(422, "validation-failed", "period"));
        values(Map.of("organisation", orgs.province(), "year", 2009, "strcuture", "restated"))
                .then()
                .spec(Problems.of(400, "unknown-parameter"));
    }

    @Test
    void yearlyIndicatorsHaveNoValueForATerm() {
        values(Map.of("organisation", orgs.province(), "period", TERM, "indicator", "IND-5"))
                .then()
                .spec(Problems.of(422, "period-does-not-fit"));
        values(Map.of("organisation", orgs.province(), "period", TERM, "indicator", "IND-99"))
                .then()
                .spec(Problems.of(404, "indicator-not-found"));
    }

    @Test
    void severalIndicatorsMayBeNamed() {
        figures.asProvince()
                .queryParam("organisation", orgs.province())
                .queryParam("year", 2009)
                .queryParam("indicator", "IND-9", "IND-6")
                .get("/api/v1/indicator-values")
                .then()
                .statusCode(200)
                .body("items.indicator", containsInAnyOrder("IND-9", "IND-6"))
                .body("items.find { it.indicator == 'IND-6' }.value", nullValue());
    }

    private Response values(Map<String, Object> query) {
        return figures.asProvince().queryParams(query).get("/api/v1/indicator-values");
    }

    @SuppressWarnings("unchecked")
    private static <T> T cast(Object object) {
        return (T) object;
    }
}
