package vn.memberdev.admissions.organisation.change;

import java.time.LocalDate;

/**
 * From when to when an organisation exists.
 *
 * @param from first day
 * @param to first day on which it no longer exists, or null while it does
 */
public record Lifespan(LocalDate from, LocalDate to) {

    boolean holdsOn(LocalDate day) {
        return !from.isAfter(day) && (to == null || to.isAfter(day));
    }

    Lifespan with(LocalDate otherFrom, LocalDate otherTo) {
        return new Lifespan(
                otherFrom.isBefore(from) ? otherFrom : from,
                to == null || otherTo == null ? null : otherTo.isAfter(to) ? otherTo : to);
    }
}
