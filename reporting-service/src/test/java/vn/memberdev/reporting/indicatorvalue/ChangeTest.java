package vn.memberdev.reporting.indicatorvalue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.problem.ProblemType;
import vn.memberdev.reporting.indicator.Definitions;
import vn.memberdev.reporting.indicator.Indicator;
import vn.memberdev.reporting.rollup.Period;
import vn.memberdev.reporting.rollup.Structure;

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
                key("IND-8", 1, ORG, Structure.AS_REPORTED),
                key("IND-6", 1, ORG, Structure.AS_REPORTED),
                IndicatorValueProblem.DEFINITIONS_DIFFER);
    }

    @Test
    void twoVersionsOfADefinitionAreNeverSubtracted() {
        assertRefused(
                key("IND-6", 2, ORG, Structure.AS_REPORTED),
                key("IND-6", 1, ORG, Structure.AS_REPORTED),
                IndicatorValueProblem.DEFINITIONS_DIFFER);
    }

    @Test
    void neitherAreTwoOrganisationsOrTwoStructures() {
        assertRefused(
                key("IND-6", 1, ORG, Structure.AS_REPORTED),
                key("IND-6", 1, ORG, Structure.RESTATED),
                IndicatorValueProblem.NOT_COMPARABLE);
        assertRefused(
                key("IND-6", 1, ORG, Structure.AS_REPORTED),
                key("IND-6", 1, UUID.randomUUID(), Structure.AS_REPORTED),
                IndicatorValueProblem.NOT_COMPARABLE);
    }

    private static void assertRefused(ValueKey later, ValueKey earlier, ProblemType problem) {
        assertThatThrownBy(() -> Change.requireComparable(later, earlier))
                .isInstanceOfSatisfying(ProblemException.class, refused -> assertThat(refused.type())
                        .isEqualTo(problem));
    }

    private static ValueKey key(String id, int version, UUID organisation, Structure structure) {
        return new ValueKey(Definitions.yearly(id, version), organisation, Period.year(2009), structure);
    }

    private static IndicatorValue value(String id, int version, int year, long numerator, long denominator) {
        Indicator indicator = Definitions.yearly(id, version);
        ValueKey key = new ValueKey(indicator, ORG, Period.year(year), Structure.AS_REPORTED);
        return new IndicatorValue(
                key,
                Counts.rate(numerator, denominator),
                Map.of(),
                true,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
