package vn.memberdev.reporting.indicatorvalue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.memberdev.reporting.contribution.Measure;
import vn.memberdev.reporting.indicator.Definitions;
import vn.memberdev.reporting.indicator.Indicator;
import vn.memberdev.reporting.rollup.Period;
import vn.memberdev.reporting.rollup.RollUpQuery;
import vn.memberdev.reporting.rollup.TreeBasis;

class ValueKeyTest {

    private static final UUID ORG = UUID.fromString("01013b45-6a40-7e98-9940-a1fdd9da7dce");
    private static final Period TERM = new Period(LocalDate.of(2005, 1, 1), LocalDate.of(2009, 12, 31));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void anIdNamesWhatToCompute() {
        ValueKey key = key(Definitions.shareChange(), TreeBasis.RESTATED);

        assertThat(key.id())
                .hasToString("IND-4A.1~01013b45-6a40-7e98-9940-a1fdd9da7dce~2005-01-01~2009-12-31~restated");
        assertThat(ValueId.parse(key.id().toString())).contains(key.id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "IND-1",
                "IND-1.1~01013b45-6a40-7e98-9940-a1fdd9da7dce~2005-01-01~2009-12-31~tomorrow",
                "IND-1.1~01013b45-6a40-7e98-9940-a1fdd9da7dce~2005-02-30~2009-12-31~restated",
                "IND-1.1~01013b45-6a40-7e98-9940-a1fdd9da7dce~2010-01-01~2009-12-31~restated",
                "IND-1.1~------------------------------------~2005-01-01~2009-12-31~restated"
            })
    void whatIsNoIdNamesNothing(String text) {
        assertThat(ValueId.parse(text)).isEmpty();
    }

    @Test
    void aFlowIsWhatHappenedInThePeriodByTheTreeOfItsMonths() {
        RollUpQuery query = key(Definitions.count(Measure.MEMBERS_ADMITTED), TreeBasis.AS_REPORTED)
                .query(Part.NUMERATOR, TODAY)
                .orElseThrow();

        assertThat(query.from()).isEqualTo(TERM.from());
        assertThat(query.to()).isEqualTo(TERM.to());
        assertThat(query.treeDay()).isNull();
    }

    @Test
    void restatedIsByTheTreeOfToday() {
        RollUpQuery query = key(Definitions.count(Measure.MEMBERS_ADMITTED), TreeBasis.RESTATED)
                .query(Part.NUMERATOR, TODAY)
                .orElseThrow();

        assertThat(query.treeDay()).isEqualTo(TODAY);
    }

    @Test
    void theOpeningStockIsThatAtTheEndOfTheDayBeforeThePeriod() {
        ValueKey key = key(Definitions.shareChange(), TreeBasis.AS_REPORTED);

        RollUpQuery opening = key.query(Part.OPENING_NUMERATOR, TODAY).orElseThrow();
        RollUpQuery closing = key.query(Part.NUMERATOR, TODAY).orElseThrow();

        assertThat(opening.to()).isEqualTo(LocalDate.of(2004, 12, 31));
        assertThat(opening.treeDay()).isEqualTo(LocalDate.of(2004, 12, 31));
        assertThat(closing.to()).isEqualTo(LocalDate.of(2009, 12, 31));
        assertThat(closing.treeDay()).isEqualTo(LocalDate.of(2009, 12, 31));
        assertThat(closing.from()).isBefore(LocalDate.of(1900, 1, 1));
    }

    @Test
    void aTargetIsLookedUpForThePeriodAtTheOrganisationItself() {
        RollUpQuery query = key(
                        Definitions.rate("IND-3", 1, Measure.MEMBERS_ADMITTED, Measure.ADMISSION_TARGET),
                        TreeBasis.RESTATED)
                .query(Part.DENOMINATOR, TODAY)
                .orElseThrow();

        assertThat(query.ownOnly()).isTrue();
        assertThat(query.selection().only()).isEqualTo(List.of("2005-01-01..2009-12-31"));
    }

    @Test
    void aValueHasOnlyThePartsOfItsKind() {
        assertThat(key(Definitions.count(Measure.MEMBERS_ADMITTED), TreeBasis.RESTATED)
                        .query(Part.DENOMINATOR, TODAY))
                .isEmpty();
        assertThat(key(
                                Definitions.rate("IND-2", 1, Measure.MEMBERS_ADMITTED, Measure.PERSONS_TRAINED),
                                TreeBasis.RESTATED)
                        .query(Part.OPENING_NUMERATOR, TODAY))
                .isEmpty();
    }

    @Test
    void yearlyIndicatorsFitCalendarYearsOnly() {
        Indicator yearly = Definitions.yearly("IND-5", 1);

        assertThat(yearly.fits(LocalDate.of(2009, 1, 1), LocalDate.of(2009, 12, 31)))
                .isTrue();
        assertThat(yearly.fits(LocalDate.of(2008, 1, 1), LocalDate.of(2008, 12, 31)))
                .isTrue();
        assertThat(yearly.fits(LocalDate.of(2008, 7, 1), LocalDate.of(2009, 6, 30)))
                .isFalse();
        assertThat(yearly.fits(TERM.from(), TERM.to())).isFalse();
    }

    private static ValueKey key(Indicator indicator, TreeBasis structure) {
        return new ValueKey(indicator, ORG, TERM, structure);
    }
}
