package vn.memberdev.reporting.contribution;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * What a fact adds to a measure.
 *
 * @param measure what is counted
 * @param organisationId where
 * @param onDate when
 * @param category within the measure; {@link #ALL} if it has none
 * @param amount how much; negative for an exit from a stock
 */
public record Contribution(Measure measure, UUID organisationId, LocalDate onDate, String category, long amount) {

    /** The only category of a measure that is not divided. */
    public static final String ALL = "ALL";

    public Contribution {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(organisationId, "organisationId");
        Objects.requireNonNull(onDate, "onDate");
        Objects.requireNonNull(category, "category");
    }

    /** One of an undivided measure. */
    static Contribution one(Measure measure, UUID organisationId, LocalDate onDate) {
        return new Contribution(measure, organisationId, onDate, ALL, 1);
    }

    /** First day of the month it counts in. */
    public LocalDate month() {
        return onDate.withDayOfMonth(1);
    }

    Place place() {
        return new Place(measure, organisationId, onDate, category);
    }

    /** Everything but the amount: two contributions of a fact at one place are one. */
    record Place(Measure measure, UUID organisationId, LocalDate onDate, String category) {

        Contribution with(long amount) {
            return new Contribution(measure, organisationId, onDate, category, amount);
        }
    }
}
