package vn.memberdev.reporting.indicatorvalue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.memberdev.reporting.arithmetic.Fraction;
import vn.memberdev.reporting.indicator.Indicator;
import vn.memberdev.reporting.published.PublishedValue;

/**
 * A computed value.
 *
 * @param key what it is a value of
 * @param counts the whole numbers it is made of
 * @param asOf freshness of its sources, by topic
 * @param complete whether nothing is known to be missing in it
 * @param published what others printed, if they did
 * @param categories the value divided by category, if that was asked for
 * @param undivided organisations that were split and whose figures are not in it, because they are not divided among
 *     those that followed
 */
record IndicatorValue(
        ValueKey key,
        Counts counts,
        Map<String, Instant> asOf,
        boolean complete,
        Optional<PublishedValue> published,
        Optional<List<CategoryValue>> categories,
        List<UUID> undivided) {

    Indicator indicator() {
        return key.indicator();
    }

    /** The exact value; none if it is not available. */
    Optional<Fraction> exact() {
        return counts.exact(indicator());
    }

    /** The decimal number, rounded as the definition says; null if it is not available. */
    String decimal() {
        return decimal(counts);
    }

    /** The same of other counts under the same definition. */
    String decimal(Counts others) {
        return others.exact(indicator())
                .map(fraction -> fraction.rounded(
                                indicator().decimals(), indicator().rounding())
                        .toPlainString())
                .orElse(null);
    }
}
