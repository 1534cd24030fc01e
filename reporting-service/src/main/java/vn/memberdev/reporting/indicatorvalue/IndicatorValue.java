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
 * @param counts the whole numbers it is made of; none where the definition's scale is not that of the year
 * @param asOf freshness of its sources, by topic
 * @param complete whether nothing is known to be missing in it
 * @param published what others printed, if they did
 * @param categories the value divided by category, if that was asked for
 * @param undivided organisations that were split and whose figures are not in it, because they are not divided among
 *     those that followed
 */
record IndicatorValue(
        ValueKey key,
        Optional<Counts> counts,
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
        return counts.flatMap(made -> made.exact(indicator()));
    }

    /** Why there is no value; none if there is one. */
    Optional<Unavailable> unavailable() {
        if (counts.isEmpty()) {
            return Optional.of(Unavailable.SCALE_NOT_OF_THE_YEAR);
        }
        return exact().isEmpty() ? Optional.of(Unavailable.DENOMINATOR_ZERO) : Optional.empty();
    }

    /** The decimal number, rounded as the definition says; null if it is not available. */
    String decimal() {
        return counts.map(this::decimal).orElse(null);
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
