package vn.memberdev.reporting.indicator;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import vn.memberdev.reporting.contribution.Measure.Nature;

/**
 * One version of the definition of an indicator.
 *
 * @param id identity, for example {@code IND-2}
 * @param version grows with each new meaning
 * @param position place in lists
 * @param kind how the value is made of the counts
 * @param numerator what is counted above the line, or at all
 * @param denominator what it is divided by; absent for a count
 * @param periodKind the periods it makes sense for
 * @param scale the rating scale it speaks in; absent where it counts no ratings
 * @param decimals decimals of the value
 * @param rounding how the exact fraction becomes that many decimals, once and at the end
 * @param unit unit of the value
 * @param label short name
 * @param definition what exactly is counted, for the reader
 * @param citation where the indicator comes from
 * @param publishedOn first day on which the definition was public
 */
public record Indicator(
        String id,
        int version,
        int position,
        Kind kind,
        Selection numerator,
        Selection denominator,
        PeriodKind periodKind,
        Scale scale,
        int decimals,
        RoundingMode rounding,
        Unit unit,
        Text label,
        Text definition,
        String citation,
        LocalDate publishedOn) {

    /** How a value is made of counts. */
    public enum Kind {
        /** The numerator. */
        COUNT,
        /** Numerator by denominator. */
        RATE,
        /** The share at the end of the period less the share at its opening: one definition at two dates. */
        SHARE_CHANGE
    }

    /** For which periods. */
    public enum PeriodKind {
        ANY,
        /** One calendar year, for what is recorded once a year. */
        YEAR
    }

    /** Unit of a value. */
    public enum Unit {
        PERSONS,
        ORGANISATIONS,
        TURNS,
        MOVEMENTS,
        PERCENT,
        PERCENTAGE_POINTS
    }

    /**
     * A rating scale and the years of its use. One scale is never read as another, even where
     * categories have the same name.
     *
     * @param code the rating scheme that ratings and their events name
     * @param firstYear first year rated by it
     * @param lastYear last year rated by it; absent while it is in use
     */
    public record Scale(String code, int firstYear, Integer lastYear) {

        boolean covers(LocalDate from, LocalDate to) {
            return from.getYear() >= firstYear && (lastYear == null || to.getYear() <= lastYear);
        }
    }

    /** A text in both languages. */
    public record Text(String vi, String en) {}

    /** Whether the indicator means something for a period. */
    public boolean fits(LocalDate from, LocalDate to) {
        return periodKind == PeriodKind.ANY
                || (from.getDayOfYear() == 1 && to.equals(from.plusYears(1).minusDays(1)));
    }

    /** Whether the scale it speaks in was in use all through a period. */
    public boolean holds(LocalDate from, LocalDate to) {
        return scale == null || scale.covers(from, to);
    }

    /** Topics whose events it is made of. */
    public Set<String> sources() {
        Set<String> sources = new TreeSet<>(numerator.measure().sources());
        if (denominator != null) {
            sources.addAll(denominator.measure().sources());
        }
        return sources;
    }

    /** Whether the denominator is a number that was set, not one that is counted. */
    public boolean isAgainstTarget() {
        return denominator != null && denominator.measure().nature() == Nature.TARGET;
    }

    /** Whether the value is a hundredfold of a fraction. */
    public boolean isShare() {
        return unit == Unit.PERCENT || unit == Unit.PERCENTAGE_POINTS;
    }
}
