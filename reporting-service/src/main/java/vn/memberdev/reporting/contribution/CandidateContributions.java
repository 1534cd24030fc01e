package vn.memberdev.reporting.contribution;

import static vn.memberdev.reporting.contribution.ContributionRules.orEmpty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.memberdev.contracts.candidates.AwarenessCertificate;
import vn.memberdev.contracts.candidates.CandidateState;
import vn.memberdev.contracts.candidates.Clearance;
import vn.memberdev.contracts.candidates.Listing;
import vn.memberdev.contracts.candidates.ListingEnd;

/**
 * A candidate in the figures: the stays on the list, who proposed each, each removal by its reason, the first completed
 * awareness class, the permission that stands, and the help. The stock is kept as dated entries and exits: a stay that
 * ended by a move leaves one organisation and enters the other on the same day, and is no new listing there; neither is
 * the stay that goes on after an admission that was annulled. Persons are counted as trained once, however many classes
 * they complete.
 */
final class CandidateContributions {

    /** Category of listings of which nobody recorded who proposed the person. */
    static final String NOT_RECORDED = "NOT_RECORDED";

    private CandidateContributions() {}

    static List<Contribution> of(CandidateState candidate) {
        List<Contribution> contributions = new ArrayList<>();
        ListingEnd before = null;
        for (Listing stay : orEmpty(candidate.listings())) {
            if (before != ListingEnd.MOVED && before != ListingEnd.ADMITTED) {
                contributions.add(listed(stay));
            }
            onTheList(stay, contributions);
            if (stay.end() == ListingEnd.REMOVED && stay.removal() != null) {
                contributions.add(removed(stay));
            }
            contributions.addAll(HelpContributions.of(stay, orEmpty(candidate.helpers())));
            before = stay.end();
        }
        orEmpty(candidate.certificates()).stream()
                .min(Comparator.comparing(AwarenessCertificate::completedOn))
                .map(first -> Contribution.one(Measure.PERSONS_TRAINED, first.organisationId(), first.completedOn()))
                .ifPresent(contributions::add);
        Clearance clearance = candidate.clearance();
        if (clearance != null) {
            contributions.add(
                    Contribution.one(Measure.CANDIDATES_CLEARED, clearance.organisationId(), clearance.clearedOn()));
        }
        return contributions;
    }

    private static Contribution listed(Listing stay) {
        String proposedBy = stay.origin() == null ? NOT_RECORDED : stay.origin().nominatedBy();
        return new Contribution(Measure.CANDIDATES_LISTED, stay.organisationId(), stay.listedOn(), proposedBy, 1);
    }

    /** Who leaves on a day is not there at its end. */
    private static void onTheList(Listing stay, List<Contribution> into) {
        into.add(Contribution.one(Measure.CANDIDATES_STOCK, stay.organisationId(), stay.listedOn()));
        if (stay.endedOn() != null) {
            into.add(new Contribution(
                    Measure.CANDIDATES_STOCK, stay.organisationId(), stay.endedOn(), Contribution.ALL, -1));
        }
    }

    private static Contribution removed(Listing stay) {
        return new Contribution(
                Measure.CANDIDATES_REMOVED,
                stay.organisationId(),
                stay.removal().removedOn(),
                stay.removal().reason(),
                1);
    }
}
