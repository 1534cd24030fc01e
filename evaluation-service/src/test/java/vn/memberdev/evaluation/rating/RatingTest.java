package vn.memberdev.evaluation.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.memberdev.contracts.organisations.OrganisationKind;
import vn.memberdev.contracts.ratings.RatingOutcome;
import vn.memberdev.evaluation.organisation.OrganisationDay;
import vn.memberdev.evaluation.rating.result.Result;
import vn.memberdev.evaluation.rating.roll.RatingKey;
import vn.memberdev.evaluation.rating.roll.RollEntry;
import vn.memberdev.evaluation.scheme.Subject;
import vn.memberdev.platform.decision.Act;

class RatingTest {

    private static final UUID MEMBER = new UUID(0, 1);
    private static final UUID ORGANISATION = new UUID(0, 2);
    private static final RollEntry CELL = entry(new UUID(0, 3), null);
    private static final RollEntry OTHER_CELL = entry(new UUID(0, 4), null);
    private static final RollEntry BASE_CELL = entry(ORGANISATION, OrganisationKind.BASE_CELL);
    private static final RollEntry BASE_COMMITTEE = entry(ORGANISATION, OrganisationKind.BASE_COMMITTEE);
    private static final Instant DECIDED = Instant.parse("2010-01-18T02:20:00Z");
    private static final Instant REVISED = Instant.parse("2010-02-18T02:20:00Z");

    @Test
    void aDecidedRatingHasNoRevisions() {
        Rating rating = decided("COMPLETED");
        assertThat(rating.result()).isEqualTo(result("COMPLETED", DECIDED));
        assertThat(rating.revisions()).isEmpty();
        assertThat(rating.eventVersion()).isEqualTo(1);
        assertThat(rating.changedAt()).isEqualTo(DECIDED);
    }

    @Test
    void aRevisionReplacesTheResultAndKeepsWhatItReplaced() {
        Rating rating = decided("COMPLETED");
        assertThat(rating.revise(CELL, result("GOOD", REVISED))).isTrue();
        assertThat(rating.revise(CELL, result("EXCELLENT", REVISED.plusSeconds(1))))
                .isTrue();
        assertThat(rating.result().category()).isEqualTo("EXCELLENT");
        assertThat(rating.revisions()).extracting(Result::category).containsExactly("COMPLETED", "GOOD");
        assertThat(rating.changedAt()).isEqualTo(REVISED.plusSeconds(1));
    }

    @Test
    void aRevisionThatSaysTheSameChangesNothing() {
        Rating rating = decided("GOOD");
        assertThat(rating.revise(CELL, result("GOOD", REVISED))).isFalse();
        assertThat(rating.revisions()).isEmpty();
        assertThat(rating.changedAt()).isEqualTo(DECIDED);
    }

    @Test
    void aRevisionFollowsTheAffiliationAsIsKnownNow() {
        Rating rating = decided("GOOD");
        assertThat(rating.revise(OTHER_CELL, result("GOOD", REVISED))).isTrue();
        assertThat(rating.organisationId()).isEqualTo(OTHER_CELL.organisationId());
        assertThat(rating.revisions()).hasSize(1);
    }

    @Test
    void aRevisionFollowsTheKindAsIsKnownNow() {
        Rating rating = Rating.decide(
                Subject.ORGANISATION, new RatingKey(ORGANISATION, 2009), BASE_CELL, "2005", result("GOOD", DECIDED));
        assertThat(rating.revise(BASE_CELL, result("GOOD", REVISED))).isFalse();
        assertThat(rating.revise(BASE_COMMITTEE, result("GOOD", REVISED))).isTrue();
        assertThat(rating.organisationKind()).isEqualTo(OrganisationKind.BASE_COMMITTEE);
        assertThat(rating.revisions()).hasSize(1);
    }

    private static RollEntry entry(UUID organisationId, OrganisationKind kind) {
        return new RollEntry(new OrganisationDay(organisationId, LocalDate.of(2009, 12, 31)), kind);
    }

    private static Rating decided(String category) {
        return Rating.decide(Subject.MEMBER, new RatingKey(MEMBER, 2009), CELL, "2005", result(category, DECIDED));
    }

    private static Result result(String category, Instant recordedAt) {
        return new Result(
                RatingOutcome.RATED,
                category,
                null,
                null,
                new Act("04-QD/DU", LocalDate.of(2010, 1, 15), new UUID(0, 9)),
                recordedAt);
    }
}
