package vn.memberdev.contracts.reviews;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.memberdev.contracts.common.Decision;

/**
 * The yearly review of the sources of candidates of a base organisation.
 *
 * @param id identity of the review
 * @param version grows by one with each change of it
 * @param organisationId the base organisation
 * @param year the year
 * @param status {@code OPEN}, {@code ADOPTED} or {@code CANCELLED}
 * @param openedOn the day whose list it reviews
 * @param items one item a candidate
 * @param adoption the resolution that adopted it; absent until then
 * @param adoptedOn the day its removals and clearances took effect; absent until then
 * @param recordedAt when this version was recorded
 */
public record SourceReviewState(
        UUID id,
        long version,
        UUID organisationId,
        int year,
        String status,
        LocalDate openedOn,
        List<ReviewItem> items,
        @JsonInclude(JsonInclude.Include.NON_NULL) Decision adoption,
        @JsonInclude(JsonInclude.Include.NON_NULL) LocalDate adoptedOn,
        Instant recordedAt) {}
