package vn.memberdev.reporting.arithmetic;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * An exact fraction of whole numbers.
 *
 * @param numerator any whole number
 * @param denominator a whole number above 0
 */
public record Fraction(BigInteger numerator, BigInteger denominator) {

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    public Fraction {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("denominator must be above 0");
        }
    }

    /** A whole number. */
    public static Fraction whole(long number) {
        return new Fraction(BigInteger.valueOf(number), BigInteger.ONE);
    }

    /** One count by another; none if the other is 0, for then there is no such share. */
    public static Optional<Fraction> of(long numerator, long denominator) {
        return denominator == 0
                ? Optional.empty()
                : Optional.of(new Fraction(
                        BigInteger.valueOf(denominator < 0 ? -numerator : numerator),
                        BigInteger.valueOf(Math.abs(denominator))));
    }

    public Fraction minus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).subtract(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** The same as a number of hundredths. */
    public Fraction inPercent() {
        return new Fraction(numerator.multiply(HUNDRED), denominator);
    }

    /** The decimal number with that many decimals, rounded once. */
    public BigDecimal rounded(int decimals, RoundingMode rounding) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, rounding);
    }
}
