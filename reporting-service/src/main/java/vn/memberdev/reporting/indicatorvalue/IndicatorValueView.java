package vn.memberdev.reporting.indicatorvalue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.memberdev.reporting.indicator.Indicator;
import vn.memberdev.reporting.published.PublishedValue;
import vn.memberdev.reporting.published.Verdict;
import vn.memberdev.reporting.rollup.Period;

/** A value as callers see it: never without its counts, its definition and its freshness. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IndicatorValueView(
        @Schema(description = "stable as long as the definition stands") String id,
        @Schema(examples = "IND-2") String indicator,
        @Schema(examples = "1") int definitionVersion,
        Indicator.Text labels,
        UUID organisationId,
        @Schema(examples = "as-reported") String structure,
        PeriodView period,
        @Schema(examples = "PERCENT") Indicator.Unit unit,
        @Schema(examples = "756", description = "absent where the scale is not of the year") Long numerator,
        @Schema(examples = "1218", description = "absent for a count, and where the numerator is") Long denominator,
        @Schema(description = "the share at the opening, for a difference of shares") ShareView opening,
        @Schema(
                        examples = "62.07",
                        description = "decimal number; null where there is none: the value is not available then",
                        nullable = true)
                @JsonInclude(JsonInclude.Include.ALWAYS)
                String value,
        @Schema(
                        examples = "scale-not-of-the-year",
                        description = "why there is no value; codes are those of the list unavailable-reasons")
                String unavailable,
        @Schema(examples = "2") int decimals,
        @Schema(examples = "HALF_UP") String rounding,
        @Schema(description = "when the newest applied event of each source was recorded") Map<String, Instant> asOf,
        @Schema(description = "whether nothing is known to be missing in it") boolean complete,
        @Schema(description = "what was printed; null if nothing is recorded", nullable = true)
                @JsonInclude(JsonInclude.Include.ALWAYS)
                PrintedView published,
        @Schema(description = "the value divided by category; only if by=category was asked for")
                List<CategoryView> categories,
        @Schema(
                        description =
                                "restated only: organisations that were split into some that stand here; their figures"
                                        + " are not divided and count where the split organisation last stood")
                @JsonInclude(JsonInclude.Include.NON_EMPTY)
                List<UUID> undivided,
        LinksView links) {

    /** What one category adds to the value: its part of the numerator by the whole denominator. */
    @Schema(name = "IndicatorCategory")
    public record CategoryView(
            @Schema(examples = "LACKS_WILL") String category,
            @Schema(examples = "3") long numerator,
            @Schema(examples = "3", nullable = true) @JsonInclude(JsonInclude.Include.ALWAYS) String value) {}

    /** First and last day. */
    @Schema(name = "Period")
    public record PeriodView(LocalDate from, LocalDate to) {

        static PeriodView of(Period period) {
            return new PeriodView(period.from(), period.to());
        }
    }

    /** A count by another. */
    @Schema(name = "Share")
    public record ShareView(long numerator, long denominator) {}

    /** What was printed, and what is to be said of it. */
    @Schema(name = "Printed")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PrintedView(@Schema(examples = "62.06") String value, String text, String source, Verdict verdict) {}

    /** Absolute addresses. */
    @Schema(name = "IndicatorValueLinks")
    public record LinksView(String self, String records) {}

    /**
     * @param base absolute address of the values, with a slash at the end
     */
    static IndicatorValueView of(IndicatorValue value, String base) {
        Indicator indicator = value.indicator();
        ValueKey key = value.key();
        String id = key.id().toString();
        Optional<Counts> counts = value.counts();
        return new IndicatorValueView(
                id,
                indicator.id(),
                indicator.version(),
                indicator.label(),
                key.organisationId(),
                key.structure().code(),
                PeriodView.of(key.period()),
                indicator.unit(),
                counts.map(Counts::numerator).orElse(null),
                counts.map(Counts::denominator).orElse(null),
                counts.map(IndicatorValueView::opening).orElse(null),
                value.decimal(),
                value.unavailable().map(Unavailable::code).orElse(null),
                indicator.decimals(),
                indicator.rounding().name(),
                value.asOf(),
                value.complete(),
                value.published().map(printed -> printed(value, printed)).orElse(null),
                value.categories().map(parts -> categories(value, parts)).orElse(null),
                value.undivided(),
                new LinksView(base + id, base + id + "/records"));
    }

    private static ShareView opening(Counts counts) {
        return counts.openingDenominator() == null
                ? null
                : new ShareView(counts.openingNumerator(), counts.openingDenominator());
    }

    private static List<CategoryView> categories(IndicatorValue value, List<CategoryValue> parts) {
        return parts.stream()
                .map(part -> new CategoryView(part.category(), part.counts().numerator(), value.decimal(part.counts())))
                .toList();
    }

    private static PrintedView printed(IndicatorValue value, PublishedValue printed) {
        return new PrintedView(
                printed.number(),
                printed.text(),
                printed.source(),
                printed.verdict(value.exact(), value.indicator().rounding()));
    }
}
