package vn.memberdev.evaluation.organisationrating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.memberdev.contracts.organisations.OrganisationKind;
import vn.memberdev.contracts.ratings.RatingOutcome;
import vn.memberdev.evaluation.result.Result;

class OrganisationRatingTest {

    private static final UUID ORGANISATION = new UUID(0, 1);

    private static final Instant DECIDED = Instant.parse("2010-01-18T02:20:00Z");
    private static final Instant REVISED = Instant.parse("2010-02-18T02:20:00Z");

    @Test
    void aDecidedRatingHasNoRevisions() {
        OrganisationRating rating = decided("COMPLETED");
        assertThat(rating.result()).isEqualTo(result("COMPLETED", DECIDED));
        assertThat(rating.revisions()).isEmpty();
        assertThat(rating.eventVersion()).isEqualTo(1);
        assertThat(rating.changedAt()).isEqualTo(DECIDED);
    }

    @Test
    void aRevisionReplacesTheResultAndKeepsWhatItReplaced() {
        OrganisationRating rating = decided("COMPLETED");
        assertThat(rating.revise(OrganisationKind.BASE_CELL, result("GOOD", REVISED)))
                .isTrue();
        assertThat(rating.revise(OrganisationKind.BASE_CELL, result("CLEAN_STRONG", REVISED.plusSeconds(1))))
                .isTrue();
        assertThat(rating.result().category()).isEqualTo("CLEAN_STRONG");
        assertThat(rating.revisions()).extracting(Result::category).containsExactly("COMPLETED", "GOOD");
        assertThat(rating.changedAt()).isEqualTo(REVISED.plusSeconds(1));
    }

    @Test
    void aRevisionThatSaysTheSameChangesNothing() {
        OrganisationRating rating = decided("GOOD");
        assertThat(rating.revise(OrganisationKind.BASE_CELL, result("GOOD", REVISED)))
                .isFalse();
        assertThat(rating.revisions()).isEmpty();
        assertThat(rating.changedAt()).isEqualTo(DECIDED);
    }

    @Test
    void aRevisionFollowsTheKindAsIsKnownNow() {
        OrganisationRating rating = decided("GOOD");
        assertThat(rating.revise(OrganisationKind.BASE_COMMITTEE, result("GOOD", REVISED)))
                .isTrue();
        assertThat(rating.organisationKind()).isEqualTo(OrganisationKind.BASE_COMMITTEE);
        assertThat(rating.revisions()).hasSize(1);
    }

    private static OrganisationRating decided(String category) {
        return OrganisationRating.decide(
                ORGANISATION, OrganisationKind.BASE_CELL, 2009, "2005", result(category, DECIDED));
    }

    private static Result result(String category, Instant recordedAt) {
        return new Result(
                RatingOutcome.RATED,
                category,
                null,
                false,
                "04-QD/DU",
                LocalDate.of(2010, 1, 15),
                new UUID(0, 9),
                recordedAt);
    }
}
