package vn.memberdev.reporting.rollup;

import java.time.LocalDate;

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

    /** What ends on the eve of this period: on its last day stands this period's opening stock. */
    public Period eve() {
        return new Period(from.minusDays(1), from.minusDays(1));
    }
}
