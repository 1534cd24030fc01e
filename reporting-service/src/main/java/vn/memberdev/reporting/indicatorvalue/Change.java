package vn.memberdev.reporting.indicatorvalue;

import java.util.Optional;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.reporting.arithmetic.Fraction;

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
                    "Ask for both values under one definition: "
                            + later.indicator().id() + " or "
                            + earlier.indicator().id() + ".");
        }
        if (!later.organisationId().equals(earlier.organisationId()) || later.structure() != earlier.structure()) {
            throw new ProblemException(
                    IndicatorValueProblem.NOT_COMPARABLE, "Ask for both values of one organisation and structure.");
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
