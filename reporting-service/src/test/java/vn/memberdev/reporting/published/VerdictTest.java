package vn.memberdev.reporting.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.memberdev.reporting.arithmetic.Fraction;

class VerdictTest {

    @ParameterizedTest
    @CsvSource({
        "756, 1218, 62.07, MATCHES",
        "756, 1218, 62.06, MATCHES_UNDER_TRUNCATION_ONLY",
        "756, 1218, 62.08, DIFFERS_BY_0_01",
        "756, 1218, 62.05, DIFFERS",
        "756, 1218, 62, MATCHES",
        "756, 1218, 62.1, MATCHES",
        "756, 700, 108, MATCHES",
        "756, 700, 108.00, MATCHES",
        "52, 68, 76.47, MATCHES",
        "1, 68, 1.45, DIFFERS",
        "1, 69, 1.45, MATCHES",
        "69, 72, 95.84, DIFFERS_BY_0_01",
        "414, 755, 54.83, MATCHES",
        "5183, 39936, 12.98, MATCHES",
        "5183, 39936, 12.97, MATCHES_UNDER_TRUNCATION_ONLY",
        "755, 758, 99.6, MATCHES"
    })
    void isGivenByTheDecimalsThatWerePrinted(long numerator, long denominator, String printed, Verdict verdict) {
        Optional<Fraction> exact = Fraction.of(numerator, denominator).map(Fraction::inPercent);

        assertThat(Verdict.of(exact, new BigDecimal(printed), RoundingMode.HALF_UP))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"756, 756, MATCHES", "755, 756, DIFFERS", "0, 0, MATCHES"})
    void countsMatchOrDiffer(long counted, String printed, Verdict verdict) {
        assertThat(Verdict.of(Optional.of(Fraction.whole(counted)), new BigDecimal(printed), RoundingMode.HALF_UP))
                .isEqualTo(verdict);
    }

    @Test
    void aFallMatchesWithItsSign() {
        Optional<Fraction> fall = Fraction.of(-151, 10_000).map(Fraction::inPercent);

        assertThat(Verdict.of(fall, new BigDecimal("-1.51"), RoundingMode.HALF_UP))
                .isEqualTo(Verdict.MATCHES);
        assertThat(Verdict.of(fall, new BigDecimal("1.51"), RoundingMode.HALF_UP))
                .isEqualTo(Verdict.DIFFERS);
    }

    @Test
    void wordsAndMissingDenominatorsCannotBeRecomputed() {
        assertThat(Verdict.of(Optional.of(Fraction.whole(4_000)), null, RoundingMode.HALF_UP))
                .isEqualTo(Verdict.CANNOT_BE_RECOMPUTED);
        assertThat(Verdict.of(Optional.empty(), new BigDecimal("62.06"), RoundingMode.HALF_UP))
                .isEqualTo(Verdict.CANNOT_BE_RECOMPUTED);
    }

    @Test
    void aPrintedCommaIsTheSameNumber() {
        PublishValueRequest request = new PublishValueRequest("IND-4A", null, null, null, "+2,07", null, "x");

        assertThat(request.number()).isEqualTo("2.07");
    }
}
