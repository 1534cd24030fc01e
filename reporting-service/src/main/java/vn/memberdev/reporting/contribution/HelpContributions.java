package vn.memberdev.reporting.contribution;

import static vn.memberdev.reporting.contribution.ContributionRules.orEmpty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.memberdev.contracts.candidates.CandidateState;
import vn.memberdev.contracts.candidates.listing.Listing;
import vn.memberdev.contracts.candidates.support.HelperAssignment;

/**
 * The help that a candidate has while on the list, as a stock: one person, with one helper or with several. It counts
 * where the candidate is listed, not where the helper belongs: so all who have a helper are among those on the list.
 */
final class HelpContributions {

    private HelpContributions() {}

    static List<Contribution> helped(CandidateState candidate) {
        return orEmpty(candidate.listings()).stream()
                .flatMap(listing -> during(listing, orEmpty(candidate.helpers())).stream())
                .toList();
    }

    private static List<Contribution> during(Listing listing, List<HelperAssignment> helpers) {
        List<Contribution> contributions = new ArrayList<>();
        List<HelperAssignment> inOrder = helpers.stream()
                .sorted(Comparator.comparing(HelperAssignment::assignedOn))
                .toList();
        LocalDate covered = listing.listedOn();
        for (HelperAssignment helper : inOrder) {
            LocalDate from = later(helper.assignedOn(), covered);
            LocalDate to = earlier(helper.endedOn(), listing.endedOn());
            if (to != null && !from.isBefore(to)) {
                continue;
            }
            contributions.add(Contribution.one(Measure.CANDIDATES_HELPED, listing.organisationId(), from));
            if (to == null) {
                break; // Nobody can be helped more than all the time.
            }
            contributions.add(
                    new Contribution(Measure.CANDIDATES_HELPED, listing.organisationId(), to, Contribution.ALL, -1));
            covered = to;
        }
        return contributions;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** Of two ends, of which one that has not come is none. */
    private static LocalDate earlier(LocalDate one, LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
