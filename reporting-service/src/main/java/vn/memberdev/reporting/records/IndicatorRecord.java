package vn.memberdev.reporting.records;

import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.reporting.fact.FactKind;

/**
 * What one fact adds to a count.
 *
 * @param kind what the fact is about
 * @param id identity of the fact
 * @param subjectId whom or what a rating rates; null for other facts
 * @param year the year of a rating; null for other facts
 * @param organisationId where it counts
 * @param on the day; for a stock, the day since which it counts
 * @param category category within the measure
 * @param amount how much it adds
 */
record IndicatorRecord(
        FactKind kind,
        UUID id,
        UUID subjectId,
        Integer year,
        UUID organisationId,
        LocalDate on,
        String category,
        long amount) {

    /** Key of the page: unique, and in the order of the list. */
    String cursor() {
        return id + "~" + organisationId + "~" + on + "~" + category;
    }
}
