package vn.memberdev.reporting.contribution;

import static vn.memberdev.reporting.contribution.ContributionRules.orEmpty;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import vn.memberdev.contracts.reviews.SourceReviewState;

/**
 * A source review in the figures: one, on the last day of the year it reviews, whenever it was adopted, by how it
 * stands; and, once it is adopted, each candidate it decided on, by the verdict. What lapsed was not decided.
 */
final class ReviewContributions {

    private static final String ADOPTED = "ADOPTED";

    private ReviewContributions() {}

    static List<Contribution> reviews(SourceReviewState review) {
        LocalDate yearEnd = LocalDate.of(review.year(), Month.DECEMBER, 31);
        return List.of(new Contribution(Measure.SOURCE_REVIEWS, review.organisationId(), yearEnd, review.status(), 1));
    }

    static List<Contribution> verdicts(SourceReviewState review) {
        if (!ADOPTED.equals(review.status())) {
            return List.of();
        }
        return orEmpty(review.items()).stream()
                .filter(item -> item.verdict() != null && !item.lapsed())
                .map(item -> new Contribution(
                        Measure.REVIEW_VERDICTS, review.organisationId(), review.adoptedOn(), item.verdict(), 1))
                .toList();
    }
}
