package vn.memberdev.contracts.candidates.listing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.contracts.common.Decision;

/**
 * One stay on the sympathiser list.
 *
 * @param organisationId the cell or base organisation that lists the candidate
 * @param listedOn first day on the list
 * @param resolution the resolution that listed the candidate
 * @param endedOn the day the stay ended; absent while it lasts
 * @param end how it ended; absent while it lasts
 * @param removal the particulars if it ended by removal
 * @param origin who proposed the person, if that was recorded
 * @param transfer the particulars if it ended by a move
 */
public record Listing(
        UUID organisationId,
        LocalDate listedOn,
        Decision resolution,
        @JsonInclude(JsonInclude.Include.NON_NULL) LocalDate endedOn,
        @JsonInclude(JsonInclude.Include.NON_NULL) ListingEnd end,
        @JsonInclude(JsonInclude.Include.NON_NULL) Removal removal,
        @JsonInclude(JsonInclude.Include.NON_NULL) ListingOrigin origin,
        @JsonInclude(JsonInclude.Include.NON_NULL) Transfer transfer) {}
