package vn.memberdev.candidates.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.memberdev.candidates.candidate.TestFacts;
import vn.memberdev.platform.policy.PolicyValue;
import vn.memberdev.platform.problem.FieldError;

class ClearanceRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 1, 10);
    private static final LocalDate CLASS = LocalDate.of(2008, 9, 12);
    private static final LocalDate DAY = LocalDate.of(2009, 1, 20);
    private static final PolicyValue EIGHTEEN =
            new PolicyValue("clearance.minimum-age-months", "216", LocalDate.of(2006, 10, 31), null, "", "23-QD/TW");

    @Test
    void aTrainedAdultOnTheListIsCleared() {
        assertThat(unmet(TestFacts.listed().trainedOn(CLASS), DAY)).isEmpty();
    }

    @Test
    void withoutAClassThereIsNoClearance() {
        assertThat(unmet(TestFacts.listed(), DAY)).containsExactly("certificate-missing");
    }

    @Test
    void aClassThatCameLaterDoesNotCount() {
        assertThat(unmet(TestFacts.listed().trainedOn(DAY), DAY)).isEmpty();
        assertThat(unmet(TestFacts.listed().trainedOn(DAY.plusDays(1)), DAY)).containsExactly("certificate-missing");
    }

    @Test
    void theLastDayOfValidityCounts() {
        assertThat(unmet(TestFacts.listed().trainedOn(CLASS), LocalDate.of(2013, 9, 12)))
                .isEmpty();
        assertThat(unmet(TestFacts.listed().trainedOn(CLASS), LocalDate.of(2013, 9, 13)))
                .containsExactly("certificate-expired");
    }

    @Test
    void ageIsCountedByMonth() {
        // 18 in January 2009: whatever the day of birth in January 1991, the whole of January counts.
        TestFacts trained = TestFacts.listed().trainedOn(CLASS);
        assertThat(unmet(trained.bornOn(LocalDate.of(1991, 1, 31)), DAY)).isEmpty();
        assertThat(unmet(trained.bornOn(LocalDate.of(1991, 2, 1)), DAY)).containsExactly("under-age");
    }

    @Test
    void nobodyIsClearedForADayBeforeTheListing() {
        assertThat(unmet(TestFacts.listed(), TestFacts.LISTED_ON.minusDays(1)))
                .containsExactly("not-on-list-that-day", "certificate-missing");
    }

    @Test
    void whoWasRemovedIsNotCleared() {
        assertThat(unmet(TestFacts.listed().trainedOn(CLASS).removedOn(LocalDate.of(2009, 12, 15)), DAY))
                .containsExactly("candidate-removed");
    }

    @Test
    void whoIsAMemberIsNotCleared() {
        assertThat(unmet(TestFacts.listed().trainedOn(CLASS).admittedOn(LocalDate.of(2009, 5, 19)), DAY))
                .containsExactly("candidate-admitted");
    }

    @Test
    void nobodyIsClearedTwice() {
        assertThat(unmet(TestFacts.listed().trainedOn(CLASS).clearedOn(DAY), DAY.plusDays(1)))
                .containsExactly("already-cleared");
    }

    @Test
    void tomorrowIsNotRecorded() {
        assertThat(unmet(TestFacts.listed().trainedOn(LocalDate.of(2019, 1, 1)), TODAY.plusDays(1)))
                .containsExactly("date-in-future");
    }

    @Test
    void allUnmetConditionsAreNamedAtOnce() {
        TestFacts child = TestFacts.listed()
                .trainedOn(CLASS)
                .bornOn(LocalDate.of(2000, 1, 1))
                .removedOn(LocalDate.of(2009, 12, 15));
        assertThat(unmet(child, LocalDate.of(2014, 1, 1)))
                .containsExactly("candidate-removed", "certificate-expired", "under-age");
    }

    private static List<String> unmet(TestFacts facts, LocalDate day) {
        return ClearanceRules.unmet(facts.facts(), day, TODAY, EIGHTEEN).stream()
                .map(FieldError::code)
                .toList();
    }
}
