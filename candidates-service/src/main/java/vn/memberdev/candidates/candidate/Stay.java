package vn.memberdev.candidates.candidate;

import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.contracts.candidates.Listing;
import vn.memberdev.contracts.candidates.ListingEnd;
import vn.memberdev.contracts.candidates.Removal;
import vn.memberdev.contracts.common.Decision;

/**
 * A time on the list, as it follows from resolutions and memberships.
 *
 * @param organisationId where the candidate was listed
 * @param listedOn first day
 * @param resolution the act that put the candidate on the list
 * @param endedOn the day it ended, or null while it lasts
 * @param end how it ended, or null
 * @param removal the particulars if it ended by removal
 * @param note free text on the removal, for officers only
 */
public record Stay(
        UUID organisationId,
        LocalDate listedOn,
        Decision resolution,
        LocalDate endedOn,
        ListingEnd end,
        Removal removal,
        String note) {

    public boolean isOpen() {
        return end == null;
    }

    /** Whether the candidate was on the list on a day; the day of the end counts. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(listedOn) && (endedOn == null || !day.isAfter(endedOn));
    }

    Listing listing() {
        return new Listing(organisationId, listedOn, resolution, endedOn, end, removal);
    }
}
