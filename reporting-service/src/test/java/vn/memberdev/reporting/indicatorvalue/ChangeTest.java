package vn.memberdev.reporting.indicatorvalue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.problem.ProblemType;
import vn.memberdev.reporting.contribution.Measure;
import vn.memberdev.reporting.indicator.Definitions;
import vn.memberdev.reporting.indicator.Indicator;
import vn.memberdev.reporting.rollup.Period;
import vn.memberdev.reporting.rollup.TreeBasis;

class ChangeTest {

    private static final UUID ORG = UUID.randomUUID();

    @Test
    void isTakenFromTheExactFractions() {
        // 76.96 and 79.15 as printed: 2.19 points.
        Change change = new Change(value("IND-5", 1, 2009, 3_960, 5_003), value("IND-5", 1, 2005, 3_630, 4_717));

        assertThat(change.earlier().decimal()).isEqualTo("76.96");
        assertThat(change.later().decimal()).isEqualTo("79.15");
        assertThat(change.decimal()).isEqualTo("2.20");
    }

    @Test
    void isNotAvailableWhereAValueIsNot() {
        assertThat(new Change(value("IND-5", 1, 2009, 1, 2), value("IND-5", 1, 2005, 0, 0)).decimal())
                .isNull();
    }

    @Test
    void twoIndicatorsAreNeverSubtracted() {
        assertRefused(
                key("IND-8", 1, ORG, TreeBasis.AS_REPORTED),
                key("IND-6", 1, ORG, TreeBasis.AS_REPORTED),
                IndicatorValueProblem.DEFINITIONS_DIFFER);
    }

    @Test
    void twoVersionsOfADefinitionAreNeverSubtracted() {
        assertRefused(
                key("IND-6", 2, ORG, TreeBasis.AS_REPORTED),
                key("IND-6", 1, ORG, TreeBasis.AS_REPORTED),
                IndicatorValueProblem.DEFINITIONS_DIFFER);
    }

    @Test
    void neitherAreTwoOrganisationsOrTwoStructures() {
        assertRefused(
                key("IND-6", 1, ORG, TreeBasis.AS_REPORTED),
                key("IND-6", 1, ORG, TreeBasis.RESTATED),
                IndicatorValueProblem.NOT_COMPARABLE);
        assertRefused(
                key("IND-6", 1, ORG, TreeBasis.AS_REPORTED),
                key("IND-6", 1, UUID.randomUUID(), TreeBasis.AS_REPORTED),
                IndicatorValueProblem.NOT_COMPARABLE);
    }

    @ParameterizedTest
    @CsvSource({"2025, 2017", "2018, 2017", "2024, 2023", "2009, 2004"})
    void noYearOfAnotherScaleIsSubtracted(int later, int earlier) {
        assertRefused(
                key(Definitions.yearly("IND-5", 1), Period.year(later)),
                key(Definitions.yearly("IND-5", 1), Period.year(earlier)),
                IndicatorValueProblem.DEFINITIONS_DIFFER);
    }

    @ParameterizedTest
    @CsvSource({
        "2009-01-01, 2009-12-31, 2009-01-01, 2009-12-31",
        "2009-01-01, 2009-12-31, 2005-01-01, 2009-01-01",
        "2009-06-01, 2009-06-30, 2009-01-01, 2009-12-31",
        "2005-01-01, 2005-12-31, 2009-01-01, 2009-12-31"
    })
    void periodsThatOverlapOrAreTurnedRoundAreNotSubtracted(
            LocalDate from, LocalDate to, LocalDate earlierFrom, LocalDate earlierTo) {
        Indicator admitted = Definitions.count(Measure.MEMBERS_ADMITTED);

        assertRefused(
                key(admitted, new Period(from, to)),
                key(admitted, new Period(earlierFrom, earlierTo)),
                IndicatorValueProblem.PERIODS_NOT_COMPARABLE);
    }

    @Test
    void targetsOfTwoLengthsAreNotSubtracted() {
        Indicator attained = Definitions.rate("IND-3", 1, Measure.MEMBERS_ADMITTED, Measure.ADMISSION_TARGET);
        Period term = new Period(LocalDate.of(2005, 1, 1), LocalDate.of(2009, 12, 31));

        assertRefused(
                key(attained, Period.year(2010)), key(attained, term), IndicatorValueProblem.PERIODS_NOT_COMPARABLE);
    }

    @Test
    void yearsOfTargetsAreOfOneLengthAlsoWhereOneHasADayMore() {
        Indicator attained = Definitions.rate("IND-3", 1, Measure.MEMBERS_ADMITTED, Measure.ADMISSION_TARGET);

        assertThatCode(() ->
                        Change.requireComparable(key(attained, Period.year(2009)), key(attained, Period.year(2008))))
                .doesNotThrowAnyException();
    }

    private static ValueKey key(Indicator indicator, Period period) {
        return new ValueKey(indicator, ORG, period, TreeBasis.AS_REPORTED);
    }

    private static void assertRefused(ValueKey later, ValueKey earlier, ProblemType problem) {
        assertThatThrownBy(() -> Change.requireComparable(later, earlier))
                .isInstanceOfSatisfying(ProblemException.class, refused -> assertThat(refused.type())
                        .isEqualTo(problem));
    }

    private static ValueKey key(String id, int version, UUID organisation, TreeBasis structure) {
        return new ValueKey(Definitions.yearly(id, version), organisation, Period.year(2009), structure);
    }

    private static IndicatorValue value(String id, int version, int year, long numerator, long denominator) {
        Indicator indicator = Definitions.yearly(id, version);
        ValueKey key = new ValueKey(indicator, ORG, Period.year(year), TreeBasis.AS_REPORTED);
        return new IndicatorValue(
                key,
                Optional.of(Counts.rate(numerator, denominator)),
                Map.of(),
                true,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
