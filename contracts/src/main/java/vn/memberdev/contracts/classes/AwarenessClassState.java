package vn.memberdev.contracts.classes;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An awareness class about the Party for sympathisers.
 *
 * @param id identity of the class
 * @param version grows by one with each change of it
 * @param organisationId the organisation that holds it
 * @param startsOn first day
 * @param endsOn last day
 * @param capacity places
 * @param status {@code PLANNED}, {@code COMPLETED} or {@code CANCELLED}
 * @param enrolments all enrolments, oldest first
 * @param completedOn the day of completion; absent until then
 * @param recordedAt when this version was recorded
 */
public record AwarenessClassState(
        UUID id,
        long version,
        UUID organisationId,
        LocalDate startsOn,
        LocalDate endsOn,
        int capacity,
        String status,
        List<ClassEnrolment> enrolments,
        @JsonInclude(JsonInclude.Include.NON_NULL) LocalDate completedOn,
        Instant recordedAt) {}
