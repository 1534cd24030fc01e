package vn.memberdev.reporting.indicatorvalue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.memberdev.contracts.organisations.OrganisationKind;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.testkit.Database;
import vn.memberdev.platform.testkit.OrgFixture;
import vn.memberdev.platform.testkit.Problems;
import vn.memberdev.reporting.Feed;
import vn.memberdev.reporting.Figures;
import vn.memberdev.reporting.States;

/** Ratings of two eras: the scale up to 2017 and that since 2018 are never read as one another, wherever one looks. */
@QuarkusTest
class RatingScaleTest {

    private static final List<String> UP_TO_2017 = List.of("IND-5", "IND-6", "IND-7", "IND-8", "IND-9");

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
    void theListOfAYearHasNoValueOfTheOldScaleAndEveryCategoryOfTheNew() {
        feed.deliverInAnyOrder(ratingsOf2024());

        Map<String, Map<String, Object>> values = list(2024);

        for (String old : UP_TO_2017) {
            assertThat(values.get(old))
                    .as(old)
                    .containsEntry("value", null)
                    .containsEntry("unavailable", "scale-not-of-the-year")
                    .doesNotContainKeys("numerator", "denominator");
        }
        assertCounts(values, "BASE", 288, 52, 180, 56, 0);
        assertCounts(values, "MEMBER", 9, 1, 5, 2, 1);
        assertCounts(values, "CELL", 4, 1, 1, 1, 1);
        assertThat(values.get("BASE-EXCELLENT")).containsEntry("value", "18.06").doesNotContainKey("unavailable");
        assertThat(values.get("BASE-GOOD-OR-BETTER"))
                .containsEntry("numerator", 232)
                .containsEntry("value", "80.56");
        assertThat(values.get("BASE-NOT-COMPLETED")).containsEntry("value", "0.00");
        Figures.proof();
    }

    @Test
    void theListOfAnEarlierYearHasNoValueOfTheNewScale() {
        feed.deliver(List.of(
                States.baseRating(orgs.base(), 2017, "CLEAN_STRONG"), States.baseRating(orgs.base(), 2017, "GOOD")));

        Map<String, Map<String, Object>> values = list(2017);

        assertThat(values.get("IND-8")).containsEntry("value", "100.00").containsEntry("denominator", 2);
        assertThat(values.get("IND-9")).containsEntry("value", "0");
        values.forEach((id, value) -> {
            if (id.matches("(MEMBER|BASE|CELL)-.*")) {
                assertThat(value)
                        .as(id)
                        .containsEntry("value", null)
                        .containsEntry("unavailable", "scale-not-of-the-year");
            }
        });
        assertThat(values).containsKeys("MEMBER-GOOD", "BASE-GOOD", "CELL-GOOD");
    }

    @Test
    void whatIsDividedByZeroSaysSo() {
        assertThat(figures.value("BASE-GOOD", orgs.base(), 2024))
                .containsEntry("value", null)
                .containsEntry("denominator", 0)
                .containsEntry("unavailable", "denominator-zero");
    }

    @ParameterizedTest
    @CsvSource({
        "IND-5, 2018",
        "IND-6, 2024",
        "IND-7, 2024",
        "IND-8, 2024",
        "IND-9, 2024",
        "IND-8, 2004",
        "MEMBER-GOOD, 2017",
        "BASE-GOOD-OR-BETTER, 2009",
        "CELL-NOT-COMPLETED, 2017"
    })
    void aSingleValueAndItsRecordsAreNotAvailable(String indicator, int year) {
        feed.deliverInAnyOrder(ratingsOf2024());
        String self = value(indicator, year);

        figures.asProvince()
                .get(self)
                .then()
                .statusCode(200)
                .body("value", equalTo(null))
                .body("numerator", equalTo(null))
                .body("unavailable", equalTo("scale-not-of-the-year"));
        figures.asProvince().get(self + "/records").then().spec(Problems.of(422, "scale-not-of-the-year"));
    }

    @Test
    void neitherAreItsCategories() {
        feed.deliver(List.of(States.baseRating(orgs.base(), 2024, "GOOD")));

        figures.byCategory("IND-8", orgs.base(), "2024-01-01..2024-12-31").body("items[0].categories", equalTo(null));
        figures.byCategory("BASE-GOOD-OR-BETTER", orgs.base(), "2024-01-01..2024-12-31")
                .body("items[0].categories.category", equalTo(List.of("GOOD")));
    }

    @Test
    void whatWasPrintedOfAnotherScaleCannotBeRecomputed() {
        figures.asProvince()
                .contentType("application/json")
                .body(Map.of(
                        "indicator", "IND-8",
                        "organisationId", orgs.base(),
                        "periodFrom", "2024-01-01",
                        "periodTo", "2024-12-31",
                        "value", "62.50",
                        "source", "test"))
                .post("/api/v1/published-values")
                .then()
                .statusCode(201);

        figures.asProvince()
                .get("/api/v1/indicator-values/"
                        + figures.value("IND-8", orgs.base(), 2024).get("id"))
                .then()
                .body("published.verdict", equalTo("CANNOT_BE_RECOMPUTED"));
    }

    @ParameterizedTest
    @CsvSource({
        "IND-5, 2025, IND-5, 2017",
        "IND-8, 2024, IND-8, 2023",
        "MEMBER-GOOD, 2024, IND-5, 2017",
        "BASE-GOOD, 2018, BASE-GOOD, 2017",
        "BASE-GOOD-OR-BETTER, 2024, IND-8, 2017"
    })
    void noChangeAcrossScalesCanBeAskedFor(String later, int laterYear, String earlier, int earlierYear) {
        change(later, laterYear, earlier, earlierYear).then().spec(Problems.of(422, "definitions-differ"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MEMBER-GOOD", "BASE-GOOD", "CELL-GOOD"})
    void withinTheNewScaleAChangeIsAnswered(String indicator) {
        feed.deliverInAnyOrder(ratingsOf2024());

        change(indicator, 2024, indicator, 2023)
                .then()
                .statusCode(200)
                .body("difference", equalTo(null))
                .body("earlier.unavailable", equalTo("denominator-zero"));
    }

    @Test
    void periodsThatOverlapAreNotSubtracted() {
        change("BASE-GOOD", 2024, "BASE-GOOD", 2024).then().spec(Problems.of(422, "periods-not-comparable"));
        change("BASE-GOOD", 2023, "BASE-GOOD", 2024).then().spec(Problems.of(422, "periods-not-comparable"));
    }

    private Response change(String later, int laterYear, String earlier, int earlierYear) {
        return figures.asProvince()
                .queryParam(
                        "since",
                        figures.value(earlier, orgs.province(), earlierYear).get("id"))
                .get(value(later, laterYear) + "/change");
    }

    private String value(String indicator, int year) {
        return "/api/v1/indicator-values/"
                + figures.value(indicator, orgs.province(), year).get("id");
    }

    private Map<String, Map<String, Object>> list(int year) {
        List<Map<String, Object>> items = figures.asProvince()
                .queryParams(Map.of("organisation", orgs.province(), "year", year))
                .get("/api/v1/indicator-values")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        Map<String, Map<String, Object>> byIndicator = new HashMap<>();
        items.forEach(item -> byIndicator.put((String) item.get("indicator"), item));
        return byIndicator;
    }

    private static void assertCounts(
            Map<String, Map<String, Object>> values,
            String subject,
            int rated,
            int excellent,
            int good,
            int completed,
            int notCompleted) {
        Map<String, Integer> counts =
                Map.of("EXCELLENT", excellent, "GOOD", good, "COMPLETED", completed, "NOT-COMPLETED", notCompleted);
        counts.forEach((category, count) -> assertThat(values.get(subject + "-" + category))
                .as(subject + "-" + category)
                .containsEntry("numerator", count)
                .containsEntry("denominator", rated));
        assertThat(counts.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(rated);
    }

    /** Base organisations as in the demonstration, a few members and cells, and one of each that was not rated. */
    private List<Object> ratingsOf2024() {
        List<Object> ratings = new ArrayList<>();
        rate(ratings, OrganisationKind.BASE_COMMITTEE, Map.of("EXCELLENT", 52, "GOOD", 180, "COMPLETED", 56));
        rate(ratings, OrganisationKind.BASE_CELL, Map.of("-FOUNDED_LATE", 1));
        rate(
                ratings,
                OrganisationKind.CELL,
                Map.of("EXCELLENT", 1, "GOOD", 1, "COMPLETED", 1, "NOT_COMPLETED", 1, "-NOT_REVIEWED", 1));
        Map.of("EXCELLENT", 1, "GOOD", 5, "COMPLETED", 2, "NOT_COMPLETED", 1, "-EXEMPT", 1)
                .forEach((category, count) -> {
                    for (int i = 0; i < count; i++) {
                        ratings.add(States.memberRating(UUID.randomUUID(), 1, orgs.cell(), 2024, category));
                    }
                });
        return ratings;
    }

    private void rate(List<Object> ratings, OrganisationKind kind, Map<String, Integer> counts) {
        counts.forEach((category, count) -> {
            for (int i = 0; i < count; i++) {
                ratings.add(States.rating(UUID.randomUUID(), 1, orgs.base(), kind, 2024, category));
            }
        });
    }
}
