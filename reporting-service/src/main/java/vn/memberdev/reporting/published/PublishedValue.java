package vn.memberdev.reporting.published;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.memberdev.reporting.arithmetic.Fraction;
import vn.memberdev.reporting.rollup.Period;

/**
 * A value that somebody published.
 *
 * @param id identity
 * @param indicator id of the indicator
 * @param definitionVersion the version of its definition that the print is read by
 * @param organisationId the organisation it speaks of
 * @param period the period it speaks of
 * @param number the number with the decimals it was printed with, for example {@code 62.06}; null if only words were
 * @param text the words; null if a number was
 * @param source where it was printed
 * @param recordedAt when it was entered
 */
public record PublishedValue(
        UUID id,
        String indicator,
        int definitionVersion,
        UUID organisationId,
        Period period,
        String number,
        String text,
        String source,
        Instant recordedAt) {

    /** What is to be said of it beside a computed value of the same definition, organisation and period. */
    public Verdict verdict(Optional<Fraction> exact, RoundingMode rounding) {
        return Verdict.of(exact, number == null ? null : new BigDecimal(number), rounding);
    }
}
