package vn.memberdev.reporting.indicatorvalue;

import java.util.Optional;
import vn.memberdev.reporting.arithmetic.Fraction;
import vn.memberdev.reporting.indicator.Indicator;

/**
 * The whole numbers a value is made of.
 *
 * @param numerator the count above the line, or the only one
 * @param denominator the count below it; null for a count
 * @param openingNumerator the same at the opening; null if the value is no difference
 * @param openingDenominator the same at the opening; null if the value is no difference
 */
record Counts(long numerator, Long denominator, Long openingNumerator, Long openingDenominator) {

    /** A count that stands for itself. */
    static Counts count(long numerator) {
        return new Counts(numerator, null, null, null);
    }

    /** A count by another. */
    static Counts rate(long numerator, long denominator) {
        return new Counts(numerator, denominator, null, null);
    }

    /** Parts of the numerators by the same denominators. */
    Counts of(long partOfNumerator, long partOfOpeningNumerator) {
        return new Counts(
                partOfNumerator,
                denominator,
                openingNumerator == null ? null : Long.valueOf(partOfOpeningNumerator),
                openingDenominator);
    }

    /** The exact value in the unit of the indicator; none if something would be divided by 0. */
    Optional<Fraction> exact(Indicator indicator) {
        Optional<Fraction> value =
                switch (indicator.kind()) {
                    case COUNT -> Optional.of(Fraction.whole(numerator));
                    case RATE -> Fraction.of(numerator, denominator);
                    case SHARE_CHANGE ->
                        Fraction.of(numerator, denominator)
                                .flatMap(closing -> Fraction.of(openingNumerator, openingDenominator)
                                        .map(closing::minus));
                };
        return indicator.isShare() ? value.map(Fraction::inPercent) : value;
    }
}
