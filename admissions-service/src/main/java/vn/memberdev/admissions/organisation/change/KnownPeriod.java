package vn.memberdev.admissions.organisation.change;

import java.time.LocalDate;
import java.util.UUID;

/** What the rules need of a period: whose it is, its code, its days, and whether the caller may touch it. */
public record KnownPeriod(UUID id, String code, LocalDate validFrom, LocalDate validTo, boolean inScope) {

    boolean holdsOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || validTo.isAfter(day));
    }

    /** Whether it holds on any day from one until before the other; null stands for no end. */
    boolean overlaps(LocalDate from, LocalDate to) {
        return (validTo == null || validTo.isAfter(from)) && (to == null || to.isAfter(validFrom));
    }
}
