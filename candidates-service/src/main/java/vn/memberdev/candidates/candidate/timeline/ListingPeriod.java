package vn.memberdev.candidates.candidate.timeline;

import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.contracts.candidates.listing.Listing;
import vn.memberdev.contracts.candidates.listing.ListingEnd;
import vn.memberdev.contracts.candidates.listing.ListingOrigin;
import vn.memberdev.contracts.candidates.listing.Removal;
import vn.memberdev.contracts.candidates.listing.Transfer;
import vn.memberdev.contracts.common.Decision;

/**
 * A time on the list, as it follows from resolutions and memberships.
 *
 * @param organisationId where the candidate was listed
 * @param listedOn first day
 * @param resolution the act that put the candidate on the list
 * @param origin who proposed the person, or null if that was not recorded
 * @param endedOn the day it ended, or null while it lasts
 * @param end how it ended, or null
 * @param removal the particulars if it ended by removal
 * @param transfer the particulars if it ended by a move
 * @param followsSuccessor whether it went on at a successor of the organisation when that ended
 * @param note free text on the removal, for officers only
 */
public record ListingPeriod(
        UUID organisationId,
        LocalDate listedOn,
        Decision resolution,
        ListingOrigin origin,
        LocalDate endedOn,
        ListingEnd end,
        Removal removal,
        Transfer transfer,
        boolean followsSuccessor,
        String note) {

    public static ListingPeriod open(
            UUID organisationId, LocalDate listedOn, Decision resolution, ListingOrigin origin) {
        return new ListingPeriod(organisationId, listedOn, resolution, origin, null, null, null, null, false, null);
    }

    public ListingPeriod admitted(LocalDate day) {
        return new ListingPeriod(
                organisationId, listedOn, resolution, origin, day, ListingEnd.ADMITTED, null, null, false, null);
    }

    public ListingPeriod removed(LocalDate day, Removal by, String why) {
        return new ListingPeriod(
                organisationId, listedOn, resolution, origin, day, ListingEnd.REMOVED, by, null, false, why);
    }

    public ListingPeriod moved(LocalDate day, Transfer by, boolean followsSuccessor) {
        return new ListingPeriod(
                organisationId, listedOn, resolution, origin, day, ListingEnd.MOVED, null, by, followsSuccessor, null);
    }

    public boolean isOpen() {
        return end == null;
    }

    /** Whether the candidate was on the list on a day; the day of the end counts. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(listedOn) && (endedOn == null || !day.isAfter(endedOn));
    }

    public Listing listing() {
        return new Listing(organisationId, listedOn, resolution, endedOn, end, removal, origin, transfer);
    }
}
