package vn.memberdev.reporting.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With the numbers that were really published. */
class FractionTest {

    @ParameterizedTest
    @CsvSource({
        "756, 1218, 62.07, 62.06",
        "756, 1217, 62.12, 62.11",
        "756, 1219, 62.02, 62.01",
        "756, 700, 108.00, 108.00",
        "52, 68, 76.47, 76.47",
        "13, 17, 76.47, 76.47",
        "53, 69, 76.81, 76.81",
        "1, 68, 1.47, 1.47",
        "1, 69, 1.45, 1.44",
        "69, 72, 95.83, 95.83",
        "57, 72, 79.17, 79.16",
        "12, 72, 16.67, 16.66",
        "414, 755, 54.83, 54.83",
        "5183, 39936, 12.98, 12.97",
        "755, 758, 99.60, 99.60",
        "147, 191, 76.96, 76.96",
        "167, 211, 79.15, 79.14",
        "0, 72, 0.00, 0.00"
    })
    void aShareIsRoundedOnceFromTheCounts(long numerator, long denominator, String halfUp, String down) {
        Fraction share = Fraction.of(numerator, denominator).orElseThrow().inPercent();

        assertThat(share.rounded(2, RoundingMode.HALF_UP)).hasToString(halfUp);
        assertThat(share.rounded(2, RoundingMode.DOWN)).hasToString(down);
    }

    @Test
    void sharesThatWereRoundedFirstDoNotAddUpToTheShareOfTheSum() {
        Fraction cleanAndStrong = Fraction.of(57, 72).orElseThrow().inPercent();
        Fraction good = Fraction.of(12, 72).orElseThrow().inPercent();

        assertThat(cleanAndStrong.rounded(2, RoundingMode.HALF_UP).add(good.rounded(2, RoundingMode.HALF_UP)))
                .hasToString("95.84");
        assertThat(Fraction.of(57 + 12, 72).orElseThrow().inPercent().rounded(2, RoundingMode.HALF_UP))
                .hasToString("95.83");
    }

    @Test
    void byNothingIsNotAvailable() {
        assertThat(Fraction.of(3, 0)).isEmpty();
        assertThat(Fraction.of(0, 0)).isEmpty();
    }

    @Test
    void aDifferenceIsExact() {
        Fraction difference =
                Fraction.of(1, 3).orElseThrow().minus(Fraction.of(1, 4).orElseThrow());

        assertThat(difference).isEqualTo(new Fraction(BigInteger.ONE, BigInteger.valueOf(12)));
    }

    @Test
    void halfUpGoesAwayFromZeroOnBothSides() {
        Fraction half = new Fraction(BigInteger.valueOf(301), BigInteger.valueOf(200));
        Fraction negative = new Fraction(BigInteger.valueOf(-301), BigInteger.valueOf(200));

        assertThat(half.rounded(2, RoundingMode.HALF_UP)).hasToString("1.51");
        assertThat(negative.rounded(2, RoundingMode.HALF_UP)).hasToString("-1.51");
        assertThat(negative.rounded(2, RoundingMode.DOWN)).hasToString("-1.50");
    }

    @Test
    void aDenominatorIsAboveZero() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Fraction(BigInteger.ONE, BigInteger.ZERO));
    }
}
