package vn.memberdev.reporting.indicatorvalue;

import java.util.Optional;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.reporting.arithmetic.Fraction;
import vn.memberdev.reporting.indicator.Indicator;
import vn.memberdev.reporting.rollup.Period;

/**
 * From an earlier value to a later one. Only values of the very same definition are subtracted: a press sentence that
 * goes from "clean and strong" in one year to "clean and strong or good" in another shows no improvement.
 */
record Change(IndicatorValue later, IndicatorValue earlier) {

    static void requireComparable(ValueKey later, ValueKey earlier) {
        if (!later.indicator().id().equals(earlier.indicator().id())
                || later.indicator().version() != earlier.indicator().version()) {
            throw new ProblemException(
                    IndicatorValueProblem.DEFINITIONS_DIFFER,
                    "detail",
                    "later",
                    later.indicator().id(),
                    "earlier",
                    earlier.indicator().id());
        }
        requireScale(later);
        requireScale(earlier);
        if (!later.organisationId().equals(earlier.organisationId()) || later.structure() != earlier.structure()) {
            throw new ProblemException(IndicatorValueProblem.NOT_COMPARABLE);
        }
        requireComparable(later.indicator(), later.period(), earlier.period());
    }

    /** The names of two scales may be the same words; the categories are not. */
    private static void requireScale(ValueKey key) {
        if (!key.holds()) {
            throw new ProblemException(
                    IndicatorValueProblem.DEFINITIONS_DIFFER,
                    "scale",
                    "indicator",
                    key.indicator().id(),
                    "years",
                    key.years());
        }
    }

    private static void requireComparable(Indicator indicator, Period later, Period earlier) {
        if (!earlier.to().isBefore(later.from())) {
            throw new ProblemException(IndicatorValueProblem.PERIODS_NOT_COMPARABLE, "order");
        }
        if (indicator.isAgainstTarget() && !later.isAsLongAs(earlier)) {
            throw new ProblemException(IndicatorValueProblem.PERIODS_NOT_COMPARABLE, "length");
        }
    }

    /** The exact difference; none if one of the values is not available. */
    Optional<Fraction> exact() {
        return later.exact().flatMap(now -> earlier.exact().map(now::minus));
    }

    /** The difference, rounded once; null if it is not available. */
    String decimal() {
        return exact().map(fraction -> fraction.rounded(
                                later.indicator().decimals(), later.indicator().rounding())
                        .toPlainString())
                .orElse(null);
    }
}
