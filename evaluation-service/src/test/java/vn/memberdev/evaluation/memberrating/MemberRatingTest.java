package vn.memberdev.evaluation.memberrating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.memberdev.contracts.ratings.RatingOutcome;
import vn.memberdev.evaluation.result.Result;

class MemberRatingTest {

    private static final UUID MEMBER = new UUID(0, 1);
    private static final UUID CELL = new UUID(0, 2);
    private static final UUID OTHER_CELL = new UUID(0, 3);
    private static final Instant DECIDED = Instant.parse("2010-01-18T02:20:00Z");
    private static final Instant REVISED = Instant.parse("2010-02-18T02:20:00Z");

    @Test
    void aDecidedRatingHasNoRevisions() {
        MemberRating rating = decided("COMPLETED");
        assertThat(rating.result()).isEqualTo(result("COMPLETED", DECIDED));
        assertThat(rating.revisions()).isEmpty();
        assertThat(rating.eventVersion()).isEqualTo(1);
        assertThat(rating.changedAt()).isEqualTo(DECIDED);
    }

    @Test
    void aRevisionReplacesTheResultAndKeepsWhatItReplaced() {
        MemberRating rating = decided("COMPLETED");
        assertThat(rating.revise(CELL, result("GOOD", REVISED))).isTrue();
        assertThat(rating.revise(CELL, result("EXCELLENT", REVISED.plusSeconds(1))))
                .isTrue();
        assertThat(rating.result().category()).isEqualTo("EXCELLENT");
        assertThat(rating.revisions()).extracting(Result::category).containsExactly("COMPLETED", "GOOD");
        assertThat(rating.changedAt()).isEqualTo(REVISED.plusSeconds(1));
    }

    @Test
    void aRevisionThatSaysTheSameChangesNothing() {
        MemberRating rating = decided("GOOD");
        assertThat(rating.revise(CELL, result("GOOD", REVISED))).isFalse();
        assertThat(rating.revisions()).isEmpty();
        assertThat(rating.changedAt()).isEqualTo(DECIDED);
    }

    @Test
    void aRevisionFollowsTheAffiliationAsIsKnownNow() {
        MemberRating rating = decided("GOOD");
        assertThat(rating.revise(OTHER_CELL, result("GOOD", REVISED))).isTrue();
        assertThat(rating.organisationId()).isEqualTo(OTHER_CELL);
        assertThat(rating.revisions()).hasSize(1);
    }

    private static MemberRating decided(String category) {
        return MemberRating.decide(MEMBER, CELL, 2009, "2005", result(category, DECIDED));
    }

    private static Result result(String category, Instant recordedAt) {
        return new Result(
                RatingOutcome.RATED,
                category,
                null,
                null,
                "04-QD/DU",
                LocalDate.of(2010, 1, 15),
                new UUID(0, 9),
                recordedAt);
    }
}
