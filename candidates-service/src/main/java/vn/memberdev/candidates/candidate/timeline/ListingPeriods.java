package vn.memberdev.candidates.candidate.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.memberdev.candidates.Acts;
import vn.memberdev.contracts.candidates.listing.ListingOrigin;

/**
 * Derives the listing periods from resolutions and memberships. A membership cuts the period it falls into: the stay
 * ends with the ceremony and, if the admission was annulled, goes on from the annulment as a new one.
 *
 * <p>Because nothing but the facts is stored, the order in which memberships become known does not matter.
 */
public final class ListingPeriods {

    /** Annulled memberships come before the one that stands: after that one nothing more can be known. */
    private static final Comparator<MembershipRow> ORDER =
            Comparator.comparing(MembershipRow::stands).thenComparing(MembershipRow::ceremonyOn);

    private ListingPeriods() {}

    public static List<ListingPeriod> of(List<ListingRow> listings, List<MembershipRow> memberships) {
        List<MembershipRow> ordered = memberships.stream().sorted(ORDER).toList();
        List<ListingPeriod> stays = new ArrayList<>();
        for (int i = 0; i < listings.size(); i++) {
            ListingRow listing = listings.get(i);
            LocalDate next = i + 1 < listings.size() ? listings.get(i + 1).listedOn() : null;
            boolean first = i == 0;
            List<MembershipRow> here = ordered.stream()
                    .filter(m -> fallsInto(m, listing, first, next))
                    .toList();
            stays.addAll(cut(listing, here));
            if (here.stream().anyMatch(MembershipRow::stands)) {
                break; // A member is on no list, whatever was resolved before the admission became known here.
            }
        }
        return List.copyOf(stays);
    }

    /** A ceremony before the first listing, which only a mistaken date can cause, counts to the first listing. */
    private static boolean fallsInto(MembershipRow membership, ListingRow listing, boolean first, LocalDate next) {
        LocalDate ceremony = membership.ceremonyOn();
        return (first || !ceremony.isBefore(listing.listedOn()))
                && (next == null || ceremony.isBefore(next))
                && (listing.isOpen() || !ceremony.isAfter(listing.endedOn()));
    }

    private static List<ListingPeriod> cut(ListingRow listing, List<MembershipRow> memberships) {
        List<ListingPeriod> stays = new ArrayList<>();
        ListingPeriod stay = ListingPeriod.open(
                listing.organisationId(), listing.listedOn(), Acts.decisionOf(listing.resolution()), originOf(listing));
        for (MembershipRow membership : memberships) {
            LocalDate ceremony = later(membership.ceremonyOn(), stay.listedOn());
            stays.add(stay.admitted(ceremony));
            if (membership.stands()) {
                return stays;
            }
            stay = ListingPeriod.open(
                    listing.organisationId(),
                    later(membership.annulledOn(), ceremony),
                    Acts.decisionOf(membership.annulment()),
                    originOf(listing));
        }
        stays.add(ended(stay, listing));
        return stays;
    }

    private static ListingPeriod ended(ListingPeriod stay, ListingRow listing) {
        if (listing.isOpen()) {
            return stay;
        }
        LocalDate day = later(listing.endedOn(), stay.listedOn());
        return listing.removal() == null
                ? stay.moved(
                        day, listing.transfer().transfer(), listing.transfer().isToSuccessor())
                : stay.removed(
                        day, listing.removal().removal(), listing.removal().note());
    }

    private static ListingOrigin originOf(ListingRow listing) {
        return listing.origin() == null ? null : listing.origin().origin();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
