package vn.memberdev.candidates.candidate.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.memberdev.candidates.candidate.timeline.TestFacts.CELL;
import static vn.memberdev.candidates.candidate.timeline.TestFacts.LISTED_ON;
import static vn.memberdev.candidates.candidate.timeline.TestFacts.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.memberdev.candidates.candidate.change.ListChange;
import vn.memberdev.candidates.candidate.timeline.CandidateFacts;
import vn.memberdev.candidates.candidate.timeline.TestFacts;
import vn.memberdev.candidates.organisation.EndedOrganisation;

class SuccessionRulesTest {

    private static final LocalDate ENDED = LocalDate.of(2010, 7, 1);
    private static final LocalDate TODAY = LocalDate.of(2010, 12, 1);
    private static final UUID FOLLOWER = UUID.randomUUID();
    private static final EndedOrganisation MERGED =
            new EndedOrganisation(CELL, ENDED, List.of(FOLLOWER), FOLLOWER, decision(ENDED));

    @Test
    void whoIsOnTheListGoesOnTheFirstDayWithoutTheOrganisationByTheDecisionThatEndedIt() {
        assertThat(SuccessionRules.moveToSuccessor(TestFacts.listed().facts(), MERGED, TODAY))
                .contains(new ListChange.Moved(FOLLOWER, ENDED, decision(ENDED), true));
    }

    @Test
    void whatWasRecordedThereLaterIsNotLeftBehind() {
        LocalDate later = ENDED.plusDays(40);
        assertThat(goesOn(TestFacts.listed().trainedOn(later))).isEqualTo(later);
        assertThat(goesOn(TestFacts.listed().trainedOn(ENDED.minusDays(1)))).isEqualTo(ENDED);
    }

    @Test
    void whoWasListedThereAfterTheEndGoesOnTheDayOfTheListing() {
        EndedOrganisation longAgo =
                new EndedOrganisation(CELL, LISTED_ON.minusYears(1), List.of(FOLLOWER), FOLLOWER, decision(LISTED_ON));
        assertThat(SuccessionRules.moveToSuccessor(TestFacts.listed().facts(), longAgo, TODAY))
                .map(ListChange.Moved::movedOn)
                .contains(LISTED_ON);
    }

    @Test
    void nobodyGoesBeforeTheDayOrWithoutOneThatFollowsOrWithoutTheDecision() {
        CandidateFacts facts = TestFacts.listed().facts();
        assertThat(SuccessionRules.moveToSuccessor(facts, MERGED, ENDED.minusDays(1)))
                .isEmpty();
        assertThat(SuccessionRules.moveToSuccessor(facts, MERGED, ENDED)).isPresent();
        assertThat(SuccessionRules.moveToSuccessor(
                        facts,
                        new EndedOrganisation(CELL, ENDED, List.of(FOLLOWER, UUID.randomUUID()), null, decision(ENDED)),
                        TODAY))
                .isEmpty();
        assertThat(SuccessionRules.moveToSuccessor(
                        facts, new EndedOrganisation(CELL, ENDED, List.of(FOLLOWER), FOLLOWER, null), TODAY))
                .isEmpty();
    }

    @Test
    void whoIsOffTheListStaysWhereTheListIsKept() {
        assertThat(SuccessionRules.moveToSuccessor(
                        TestFacts.listed().removedOn(LISTED_ON.plusYears(1)).facts(), MERGED, TODAY))
                .isEmpty();
        assertThat(SuccessionRules.moveToSuccessor(
                        TestFacts.listed().admittedOn(LISTED_ON.plusYears(1)).facts(), MERGED, TODAY))
                .isEmpty();
    }

    @Test
    void aMoveToOneOfThoseThatFollowedGoesAlong() {
        UUID part = UUID.randomUUID();
        Optional<EndedOrganisation> split =
                Optional.of(new EndedOrganisation(CELL, ENDED, List.of(FOLLOWER, part), null, decision(ENDED)));
        assertThat(SuccessionRules.followsSuccessor(split, part, ENDED)).isTrue();
        assertThat(SuccessionRules.followsSuccessor(split, part, ENDED.minusDays(1)))
                .isFalse();
        assertThat(SuccessionRules.followsSuccessor(split, UUID.randomUUID(), ENDED))
                .isFalse();
        assertThat(SuccessionRules.followsSuccessor(Optional.empty(), part, ENDED))
                .isFalse();
    }

    private static LocalDate goesOn(TestFacts facts) {
        return SuccessionRules.moveToSuccessor(facts.facts(), MERGED, TODAY)
                .orElseThrow()
                .movedOn();
    }
}
