package vn.memberdev.reporting.indicatorvalue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.memberdev.reporting.contribution.Measure;
import vn.memberdev.reporting.indicator.Definitions;
import vn.memberdev.reporting.indicator.Indicator;
import vn.memberdev.reporting.rollup.Period;
import vn.memberdev.reporting.rollup.TreeBasis;

class CountsTest {

    private static final Indicator RATE =
            Definitions.rate("IND-2", 1, Measure.MEMBERS_ADMITTED, Measure.PERSONS_TRAINED);

    @Test
    void aCountStandsForItself() {
        assertThat(value(Definitions.count(Measure.MEMBERS_ADMITTED), Counts.count(756)))
                .isEqualTo("756");
        assertThat(value(Definitions.count(Measure.MEMBERS_ADMITTED), Counts.count(0)))
                .isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource({"756, 1218, 62.07", "756, 700, 108.00", "69, 72, 95.83", "414, 755, 54.83", "5183, 39936, 12.98"})
    void aRateIsAPercentage(long numerator, long denominator, String expected) {
        assertThat(value(RATE, Counts.rate(numerator, denominator))).isEqualTo(expected);
    }

    @Test
    void aRateOfNothingIsNotAvailable() {
        assertThat(value(RATE, Counts.rate(0, 0))).isNull();
    }

    @Test
    void aRateOfNoneIsZero() {
        assertThat(value(RATE, Counts.rate(0, 72))).isEqualTo("0.00");
    }

    /** The first: 3072 of 5472 (56.1403…) after 2550 of 4716 (54.0712…) is 2.0691… points. */
    @ParameterizedTest
    @CsvSource({
        "3072, 5472, 2550, 4716, 2.07",
        "1, 3, 1, 3, 0.00",
        "1, 3, 2, 3, -33.33",
        // Rounded first, these shares would differ by 0.01 (33.34 - 33.33); they differ by 0.0033….
        "33335, 100000, 33331667, 100000000, 0.00",
    })
    void aChangeOfShareIsRoundedOnce(long closing, long members, long opening, long membersThen, String expected) {
        assertThat(value(Definitions.shareChange(), new Counts(closing, members, opening, membersThen)))
                .isEqualTo(expected);
    }

    @Test
    void aChangeOfShareNeedsMembersAtBothDates() {
        assertThat(value(Definitions.shareChange(), new Counts(3, 5L, 0L, 0L))).isNull();
        assertThat(value(Definitions.shareChange(), new Counts(0, 0L, 3L, 5L))).isNull();
    }

    private static String value(Indicator indicator, Counts counts) {
        ValueKey key = new ValueKey(indicator, UUID.randomUUID(), Period.year(2009), TreeBasis.AS_REPORTED);
        return new IndicatorValue(
                        key, Optional.of(counts), Map.of(), true, Optional.empty(), Optional.empty(), List.of())
                .decimal();
    }
}
