package vn.memberdev.candidates.removal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.memberdev.candidates.candidate.timeline.TestFacts;
import vn.memberdev.platform.problem.FieldError;

class RemovalRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2010, 1, 10);
    private static final LocalDate CLASS = LocalDate.of(2008, 9, 12);
    private static final LocalDate CLEARED = LocalDate.of(2009, 1, 20);

    @Test
    void theDayOfTheListingIsTheFirstOnWhichARemovalIsPossible() {
        assertThat(codes(TestFacts.listed(), TestFacts.LISTED_ON)).isEmpty();
        assertThat(codes(TestFacts.listed(), TestFacts.LISTED_ON.minusDays(1))).containsExactly("before-listing");
    }

    @Test
    void tomorrowIsNotRecorded() {
        assertThat(codes(TestFacts.listed(), TODAY)).isEmpty();
        assertThat(codes(TestFacts.listed(), TODAY.plusDays(1))).containsExactly("date-in-future");
    }

    @Test
    void aRemovalDoesNotContradictTheClass() {
        assertThat(codes(TestFacts.listed().trainedOn(CLASS), CLASS)).isEmpty();
        assertThat(codes(TestFacts.listed().trainedOn(CLASS), CLASS.minusDays(1)))
                .containsExactly("before-recorded-fact");
    }

    @Test
    void aRemovalDoesNotContradictTheClearance() {
        TestFacts cleared = TestFacts.listed().trainedOn(CLASS).clearedOn(CLEARED);
        assertThat(codes(cleared, CLEARED)).isEmpty();
        assertThat(codes(cleared, CLEARED.minusDays(1))).containsExactly("before-recorded-fact");
    }

    @Test
    void aResolutionComesBeforeItsEffect() {
        LocalDate day = LocalDate.of(2009, 12, 15);
        RemoveCandidateRequest request =
                new RemoveCandidateRequest("OTHER", day, TestFacts.decisionRequest(day.plusDays(1)), null);
        assertThat(RemovalRules.faultsOf(request, TestFacts.listed().facts(), TODAY))
                .extracting(FieldError::code)
                .containsExactly("resolution-after-effect");
    }

    private static List<String> codes(TestFacts facts, LocalDate removedOn) {
        RemoveCandidateRequest request =
                new RemoveCandidateRequest("OTHER", removedOn, TestFacts.decisionRequest(removedOn), null);
        return RemovalRules.faultsOf(request, facts.facts(), TODAY).stream()
                .map(FieldError::code)
                .toList();
    }
}
