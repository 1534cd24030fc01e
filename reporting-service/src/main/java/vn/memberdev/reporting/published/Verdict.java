package vn.memberdev.reporting.published;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import vn.memberdev.reporting.arithmetic.Fraction;

/** What is to be said of a printed number beside the computed one. */
public enum Verdict {
    /** Rounded as the definition says, to the decimals that were printed, it is the printed number. */
    MATCHES,
    /** It is the printed number only if the decimals are cut off instead of rounded. */
    MATCHES_UNDER_TRUNCATION_ONLY,
    /** It is one hundredth away. */
    DIFFERS_BY_0_01,
    /** It is further away. */
    DIFFERS,
    /** No number was printed, or the counts give none. */
    CANNOT_BE_RECOMPUTED;

    private static final BigDecimal ONE_HUNDREDTH = new BigDecimal("0.01");

    /**
     * Judges a printed number by the decimals it was printed with.
     *
     * @param exact the exact value in the unit of the print; none if it is not available
     * @param printed the number as it was printed; null if only words were
     * @param rounding how the definition rounds
     */
    public static Verdict of(Optional<Fraction> exact, BigDecimal printed, RoundingMode rounding) {
        if (exact.isEmpty() || printed == null) {
            return CANNOT_BE_RECOMPUTED;
        }
        BigDecimal computed = exact.get().rounded(printed.scale(), rounding);
        if (computed.compareTo(printed) == 0) {
            return MATCHES;
        }
        if (exact.get().rounded(printed.scale(), RoundingMode.DOWN).compareTo(printed) == 0) {
            return MATCHES_UNDER_TRUNCATION_ONLY;
        }
        return computed.subtract(printed).abs().compareTo(ONE_HUNDREDTH) == 0 ? DIFFERS_BY_0_01 : DIFFERS;
    }
}
