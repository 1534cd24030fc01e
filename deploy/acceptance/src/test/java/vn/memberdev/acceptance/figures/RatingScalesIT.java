package vn.memberdev.acceptance.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.memberdev.acceptance.suite.AcceptanceTest;
import vn.memberdev.acceptance.suite.Figure;
import vn.memberdev.acceptance.suite.Figures;
import vn.memberdev.acceptance.suite.SuiteUnderTest;
import vn.memberdev.local.Part;

/** Ratings of the demonstration in two scales: those of the article's term, and those of the province in 2024. */
@AcceptanceTest
@Order(1)
class RatingScalesIT {

    private static final String OTHER_SCALE = "scale-not-of-the-year";

    private static SuiteUnderTest suite;
    private static Map<String, Figure> of2024;

    @BeforeAll
    static void listTheProvince(SuiteUnderTest underTest) {
        suite = underTest;
        of2024 = suite.figures().all(suite.province(), Figures.year(2024), "as-reported", List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"IND-5", "IND-6", "IND-7", "IND-8", "IND-9"})
    void noDefinitionOfTheOldScaleHasAValue(String indicator) {
        assertThat(of2024.get(indicator).line()).isEqualTo(OTHER_SCALE);
        String self = "/indicator-values/" + of2024.get(indicator).id();
        assertThat(suite.as("province-officer")
                        .get(Part.REPORTING, self)
                        .expect(200)
                        .json()
                        .path("unavailable")
                        .asText())
                .isEqualTo(OTHER_SCALE);
        assertThat(suite.as("province-officer")
                        .get(Part.REPORTING, self + "/records")
                        .expect(422)
                        .json()
                        .path("code")
                        .asText())
                .isEqualTo(OTHER_SCALE);
    }

    @ParameterizedTest
    @CsvSource({
        "BASE-EXCELLENT, 18.06 = 52/288",
        "BASE-GOOD, 62.50 = 180/288",
        "BASE-COMPLETED, 19.44 = 56/288",
        "BASE-NOT-COMPLETED, 0.00 = 0/288",
        "BASE-GOOD-OR-BETTER, 80.56 = 232/288"
    })
    void baseOrganisationsAreCountedInEveryCategoryOfTheirScale(String indicator, String line) {
        assertThat(of2024.get(indicator).line()).isEqualTo(line);
    }

    @Test
    void theCategoriesOfMembersAddUpToThoseRated() {
        List<Figure> parts = List.of(
                of2024.get("MEMBER-EXCELLENT"),
                of2024.get("MEMBER-GOOD"),
                of2024.get("MEMBER-COMPLETED"),
                of2024.get("MEMBER-NOT-COMPLETED"));
        long rated = parts.get(0).denominator();
        assertThat(rated).isPositive();
        assertThat(parts.stream().mapToLong(Figure::numerator).sum()).isEqualTo(rated);
    }

    @ParameterizedTest
    @CsvSource({"IND-8, 2024, IND-8, 2009", "BASE-GOOD, 2024, BASE-GOOD, 2009", "BASE-GOOD-OR-BETTER, 2024, IND-8, 2009"
    })
    void noChangeAcrossScalesCanBeAskedFor(String later, int year, String earlier, int earlierYear) {
        Figures figures = suite.figures();
        String since =
                figures.of(earlier, suite.province(), Figures.year(earlierYear)).id();
        assertThat(suite.as("province-officer")
                        .get(
                                Part.REPORTING,
                                "/indicator-values/"
                                        + figures.of(later, suite.province(), Figures.year(year))
                                                .id()
                                        + "/change?since=" + since)
                        .expect(422)
                        .json()
                        .path("code")
                        .asText())
                .isEqualTo("definitions-differ");
    }
}
