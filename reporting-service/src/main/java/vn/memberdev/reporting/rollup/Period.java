package vn.memberdev.reporting.rollup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A period.
 *
 * @param from first day
 * @param to last day
 */
public record Period(LocalDate from, LocalDate to) {

    /** A calendar year. */
    public static Period year(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** Whether both are of as many whole months, or else of as many days. */
    public boolean isAsLongAs(Period other) {
        if (isOfWholeMonths() && other.isOfWholeMonths()) {
            return months() == other.months();
        }
        return days() == other.days();
    }

    private boolean isOfWholeMonths() {
        return from.getDayOfMonth() == 1 && to.plusDays(1).getDayOfMonth() == 1;
    }

    private long months() {
        return ChronoUnit.MONTHS.between(from, to.plusDays(1));
    }

    private long days() {
        return ChronoUnit.DAYS.between(from, to);
    }

    /** What ends on the eve of this period: on its last day stands this period's opening stock. */
    public Period eve() {
        return new Period(from.minusDays(1), from.minusDays(1));
    }
}
