package vn.memberdev.evaluation.rating.result;

import java.time.LocalDate;
import vn.memberdev.platform.problem.Faults;

/**
 * When a result may have been decided.
 *
 * @param year the year rated
 * @param openedOn the day on which the campaign of the year opened
 * @param revised the day of the decision that is revised; null for a first rating
 * @param today the day it is recorded
 */
public record DecisionTime(int year, LocalDate openedOn, LocalDate revised, LocalDate today) {

    private static final String POINTER = "/decision/decidedOn";

    Faults addFaults(LocalDate decidedOn, Faults faults) {
        boolean beforeYear = decidedOn.getYear() < year;
        return faults.addIfInFuture(decidedOn, today, POINTER)
                .addIf(beforeYear, POINTER, "decided-before-year", "year", year)
                .addIf(
                        !beforeYear && decidedOn.isBefore(openedOn),
                        POINTER,
                        "decided-before-opening",
                        "opened",
                        openedOn)
                .addIfDecidedBefore(decidedOn, revised == null ? decidedOn : revised, POINTER);
    }
}
