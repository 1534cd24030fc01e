package vn.memberdev.reporting.contribution;

import static vn.memberdev.reporting.contribution.ContributionRules.orEmpty;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import vn.memberdev.contracts.reviews.ReviewItem;
import vn.memberdev.contracts.reviews.SourceReviewState;

/**
 * A source review in the figures: one, on the last day of the year it reviews, whenever it was adopted, by how it
 * stands; and, once it is adopted, each candidate it decided on, by the verdict. What lapsed was not decided.
 */
final class ReviewContributions {

    private static final String ADOPTED = "ADOPTED";

    private ReviewContributions() {}

    static List<Contribution> of(SourceReviewState review) {
        List<Contribution> contributions = new ArrayList<>();
        LocalDate yearEnd = LocalDate.of(review.year(), Month.DECEMBER, 31);
        contributions.add(
                new Contribution(Measure.SOURCE_REVIEWS, review.organisationId(), yearEnd, review.status(), 1));
        if (ADOPTED.equals(review.status())) {
            for (ReviewItem item : orEmpty(review.items())) {
                if (item.verdict() != null && !item.lapsed()) {
                    contributions.add(new Contribution(
                            Measure.REVIEW_VERDICTS, review.organisationId(), review.adoptedOn(), item.verdict(), 1));
                }
            }
        }
        return contributions;
    }
}
