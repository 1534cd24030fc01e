package vn.memberdev.reporting.counter;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Which counter.
 *
 * @param measure code of the measure
 * @param organisationId the organisation where the facts stand
 * @param month first day of the month
 * @param category category within the measure
 */
public record CounterKey(String measure, UUID organisationId, LocalDate month, String category) {}
