package vn.memberdev.candidates.sourcereview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.memberdev.candidates.sourcereview.verdict.AssessmentItem;
import vn.memberdev.candidates.sourcereview.verdict.ReviewCounts;
import vn.memberdev.candidates.sourcereview.verdict.ReviewItemRow;
import vn.memberdev.candidates.sourcereview.verdict.ReviewVerdict;
import vn.memberdev.contracts.common.Decision;
import vn.memberdev.platform.problem.ProblemException;

class SourceReviewTest {

    private static final UUID BASE = UUID.fromString("01013b45-6a40-7e98-9940-a1fdd9da7dce");
    private static final UUID ONE = new UUID(0, 1);
    private static final UUID TWO = new UUID(0, 2);
    private static final UUID THREE = new UUID(0, 3);
    private static final LocalDate DAY = LocalDate.of(2009, 12, 15);
    private static final Instant NOW = Instant.parse("2009-12-15T03:00:00Z");

    private final SourceReview review =
            SourceReview.opened(BASE, 2009, LocalDate.of(2009, 11, 20), List.of(TWO, ONE), NOW);

    @Test
    void aReviewBeginsWithoutVerdicts() {
        assertThat(review.statusOn(DAY)).isEqualTo(ReviewStatus.OPEN);
        assertThat(review.items().keySet()).containsExactly(ONE, TWO);
        assertThat(ReviewCounts.of(review.items().values())).isEqualTo(new ReviewCounts(2, 2, 0, 0, 0, 0));
    }

    @Test
    void aLaterVerdictReplacesAnEarlierOne() {
        review.assess(List.of(remove(ONE), keep(TWO)), NOW);
        review.assess(List.of(keep(ONE)), NOW);
        assertThat(review.items().get(ONE)).isEqualTo(new ReviewItemRow(ReviewVerdict.KEEP, null, null, false));
        assertThat(ReviewCounts.of(review.items().values())).isEqualTo(new ReviewCounts(2, 0, 2, 0, 0, 0));
    }

    @Test
    void aRefreshAddsWhoCameAndPassesOverWhoLeft() {
        review.assess(List.of(remove(TWO)), NOW);
        assertThat(review.refresh(Set.of(ONE, THREE), NOW)).isTrue();
        assertThat(review.items().keySet()).containsExactly(ONE, TWO, THREE);
        assertThat(ReviewCounts.of(review.items().values())).isEqualTo(new ReviewCounts(3, 2, 0, 0, 0, 1));
    }

    @Test
    void whoIsBackCountsAgain() {
        review.assess(List.of(remove(TWO)), NOW);
        review.refresh(Set.of(ONE), NOW);
        assertThat(review.refresh(Set.of(ONE, TWO), NOW)).isTrue();
        assertThat(review.items().get(TWO).lapsed()).isFalse();
        assertThat(review.items().get(TWO).verdict()).isEqualTo(ReviewVerdict.REMOVE);
    }

    @Test
    void aRefreshWithoutDifferenceChangesNothing() {
        Instant before = review.changedAt();
        assertThat(review.refresh(Set.of(ONE, TWO), NOW.plusSeconds(1))).isFalse();
        assertThat(review.changedAt()).isEqualTo(before);
    }

    @Test
    void anAdoptionPassesOverWhoLeft() {
        review.assess(List.of(keep(ONE), remove(TWO)), NOW);
        review.adopt(closing(), Set.of(ONE), NOW);
        assertThat(review.statusOn(DAY)).isEqualTo(ReviewStatus.ADOPTED);
        assertThat(review.items().get(ONE).lapsed()).isFalse();
        assertThat(review.items().get(TWO).lapsed()).isTrue();
    }

    @Test
    void aClosingHoldsFromItsDay() {
        review.adopt(closing(), Set.of(ONE, TWO), NOW);
        assertThat(review.statusOn(DAY.minusDays(1))).isEqualTo(ReviewStatus.OPEN);
        assertThat(review.adoptionBy(DAY.minusDays(1))).isNull();
        assertThat(review.statusOn(DAY)).isEqualTo(ReviewStatus.ADOPTED);
    }

    @Test
    void whatWasAdoptedStays() {
        review.adopt(closing(), Set.of(ONE, TWO), NOW);
        refuseEverything();
        assertThat(review.statusOn(DAY)).isEqualTo(ReviewStatus.ADOPTED);
    }

    @Test
    void whatWasCancelledStays() {
        review.cancel(closing(), "Mở nhầm tổ chức", NOW);
        refuseEverything();
        assertThat(review.statusOn(DAY)).isEqualTo(ReviewStatus.CANCELLED);
        assertThat(review.cancellationReason()).isEqualTo("Mở nhầm tổ chức");
    }

    private void refuseEverything() {
        refused(() -> review.assess(List.of(keep(ONE)), NOW));
        refused(() -> review.refresh(Set.of(THREE), NOW));
        refused(() -> review.adopt(closing(), Set.of(), NOW));
        refused(() -> review.cancel(closing(), "Lý do khác", NOW));
    }

    private static void refused(ThrowingCallable command) {
        assertThatThrownBy(command).isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.type())
                .isEqualTo(SourceReviewProblem.REVIEW_CLOSED));
    }

    private static AssessmentItem keep(UUID candidate) {
        return new AssessmentItem(candidate, ReviewVerdict.KEEP, null, null);
    }

    private static AssessmentItem remove(UUID candidate) {
        return new AssessmentItem(candidate, ReviewVerdict.REMOVE, "LACKS_WILL", null);
    }

    private static ReviewClosing closing() {
        return ReviewClosing.of(DAY, new Decision("03-NQ/DU", DAY, BASE));
    }
}
