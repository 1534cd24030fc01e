package vn.memberdev.admissions.organisation;

import java.time.LocalDate;
import java.util.UUID;

/** What the rules need of a period: whose it is, its code, its days, and whether the caller may touch it. */
record KnownPeriod(UUID id, String code, LocalDate validFrom, LocalDate validTo, boolean inScope) {

    boolean holdsOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || validTo.isAfter(day));
    }

    boolean holdsFrom(LocalDate day) {
        return validTo == null || validTo.isAfter(day);
    }
}
