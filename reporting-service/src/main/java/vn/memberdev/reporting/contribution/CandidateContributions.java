package vn.memberdev.reporting.contribution;

import static vn.memberdev.reporting.contribution.ContributionRules.orEmpty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.memberdev.contracts.candidates.AwarenessCertificate;
import vn.memberdev.contracts.candidates.CandidateState;
import vn.memberdev.contracts.candidates.Clearance;
import vn.memberdev.contracts.candidates.listing.Listing;
import vn.memberdev.contracts.candidates.listing.ListingEnd;

/**
 * A candidate in the figures: the listings, who proposed each, each removal by its reason, the first completed
 * awareness class, and the clearance that stands. The stock is kept as dated entries and exits: a listing that ended by a
 * move leaves one organisation and enters the other on the same day. A person is counted as trained once, after any
 * number of classes.
 */
final class CandidateContributions {

    /** Category of listings of which nobody recorded who proposed the person. */
    static final String NOT_RECORDED = "NOT_RECORDED";

    private CandidateContributions() {}

    /** A move, and an admission that was annulled, go on with what was before: neither is a new listing. */
    static List<Contribution> listed(CandidateState candidate) {
        List<Contribution> contributions = new ArrayList<>();
        ListingEnd before = null;
        for (Listing listing : orEmpty(candidate.listings())) {
            if (before != ListingEnd.MOVED && before != ListingEnd.ADMITTED) {
                String proposedBy = listing.origin() == null
                        ? NOT_RECORDED
                        : listing.origin().nominatedBy();
                contributions.add(new Contribution(
                        Measure.CANDIDATES_LISTED, listing.organisationId(), listing.listedOn(), proposedBy, 1));
            }
            before = listing.end();
        }
        return contributions;
    }

    /** Who leaves on a day is not there at its end. */
    static List<Contribution> stock(CandidateState candidate) {
        List<Contribution> contributions = new ArrayList<>();
        for (Listing listing : orEmpty(candidate.listings())) {
            contributions.add(Contribution.one(Measure.CANDIDATES_STOCK, listing.organisationId(), listing.listedOn()));
            if (listing.endedOn() != null) {
                contributions.add(new Contribution(
                        Measure.CANDIDATES_STOCK, listing.organisationId(), listing.endedOn(), Contribution.ALL, -1));
            }
        }
        return contributions;
    }

    static List<Contribution> removed(CandidateState candidate) {
        return orEmpty(candidate.listings()).stream()
                .filter(listing -> listing.end() == ListingEnd.REMOVED && listing.removal() != null)
                .map(listing -> new Contribution(
                        Measure.CANDIDATES_REMOVED,
                        listing.organisationId(),
                        listing.removal().removedOn(),
                        listing.removal().reason(),
                        1))
                .toList();
    }

    static List<Contribution> trained(CandidateState candidate) {
        return orEmpty(candidate.certificates()).stream()
                .min(Comparator.comparing(AwarenessCertificate::completedOn))
                .map(first -> Contribution.one(Measure.PERSONS_TRAINED, first.organisationId(), first.completedOn()))
                .stream()
                .toList();
    }

    static List<Contribution> cleared(CandidateState candidate) {
        Clearance clearance = candidate.clearance();
        return clearance == null
                ? List.of()
                : List.of(Contribution.one(
                        Measure.CANDIDATES_CLEARED, clearance.organisationId(), clearance.clearedOn()));
    }
}
