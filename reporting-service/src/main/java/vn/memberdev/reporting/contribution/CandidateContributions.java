package vn.memberdev.reporting.contribution;

import static vn.memberdev.reporting.contribution.ContributionRules.orEmpty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.memberdev.contracts.candidates.AwarenessCertificate;
import vn.memberdev.contracts.candidates.CandidateState;
import vn.memberdev.contracts.candidates.Listing;
import vn.memberdev.contracts.candidates.ListingEnd;

/**
 * A candidate in the figures: each time put on the list, each removal by its reason, and the first completed awareness
 * class. Persons are counted as trained once, however many classes they complete.
 */
final class CandidateContributions {

    private CandidateContributions() {}

    static List<Contribution> of(CandidateState candidate) {
        List<Contribution> contributions = new ArrayList<>();
        ListingEnd before = null;
        for (Listing listing : orEmpty(candidate.listings())) {
            if (before != ListingEnd.MOVED) {
                contributions.add(
                        Contribution.one(Measure.CANDIDATES_LISTED, listing.organisationId(), listing.listedOn()));
            }
            if (listing.end() == ListingEnd.REMOVED && listing.removal() != null) {
                contributions.add(new Contribution(
                        Measure.CANDIDATES_REMOVED,
                        listing.organisationId(),
                        listing.removal().removedOn(),
                        listing.removal().reason(),
                        1));
            }
            before = listing.end();
        }
        orEmpty(candidate.certificates()).stream()
                .min(Comparator.comparing(AwarenessCertificate::completedOn))
                .map(first -> Contribution.one(Measure.PERSONS_TRAINED, first.organisationId(), first.completedOn()))
                .ifPresent(contributions::add);
        return contributions;
    }
}
