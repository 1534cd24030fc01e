package vn.memberdev.candidates.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.memberdev.candidates.clearance.TestConditions.CLASS;
import static vn.memberdev.candidates.clearance.TestConditions.DAY;
import static vn.memberdev.candidates.clearance.TestConditions.TODAY;
import static vn.memberdev.candidates.clearance.TestConditions.followed;
import static vn.memberdev.candidates.clearance.TestConditions.unmet;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.memberdev.candidates.candidate.change.CandidateEducation;
import vn.memberdev.candidates.candidate.change.EducationGround;
import vn.memberdev.candidates.candidate.timeline.TestFacts;

class ClearanceRulesTest {

    @Test
    void aTrainedAdultOnTheListIsCleared() {
        assertThat(unmet(followed().trainedOn(CLASS), DAY)).isEmpty();
    }

    @Test
    void withoutAClassThereIsNoClearance() {
        assertThat(unmet(followed(), DAY)).containsExactly("certificate-missing");
    }

    @Test
    void aClassThatCameLaterDoesNotCount() {
        assertThat(unmet(followed().trainedOn(DAY), DAY)).isEmpty();
        assertThat(unmet(followed().trainedOn(DAY.plusDays(1)), DAY)).containsExactly("certificate-missing");
    }

    @Test
    void theLastDayOfValidityCounts() {
        assertThat(unmet(followed().trainedOn(CLASS), LocalDate.of(2013, 9, 12)))
                .isEmpty();
        assertThat(unmet(followed().trainedOn(CLASS), LocalDate.of(2013, 9, 13)))
                .containsExactly("certificate-expired");
    }

    @Test
    void nobodyIsClearedForADayBeforeTheListing() {
        assertThat(unmet(followed(), TestFacts.LISTED_ON.minusDays(1)))
                .containsExactly("not-on-list-that-day", "certificate-missing", "helper-missing", "tasks-insufficient");
    }

    @Test
    void whoWasRemovedIsNotCleared() {
        assertThat(unmet(followed().trainedOn(CLASS).removedOn(LocalDate.of(2009, 12, 15)), DAY))
                .containsExactly("candidate-removed");
    }

    @Test
    void whoIsAMemberIsNotCleared() {
        assertThat(unmet(followed().trainedOn(CLASS).admittedOn(LocalDate.of(2009, 5, 19)), DAY))
                .containsExactly("candidate-admitted");
    }

    @Test
    void nobodyIsClearedTwice() {
        assertThat(unmet(followed().trainedOn(CLASS).clearedOn(DAY), DAY.plusDays(1)))
                .containsExactly("already-cleared");
    }

    @Test
    void tomorrowIsNotRecorded() {
        assertThat(unmet(followed().trainedOn(LocalDate.of(2019, 1, 1)), TODAY.plusDays(1)))
                .containsExactly("date-in-future");
    }

    @Test
    void allUnmetConditionsAreNamedAtOnce() {
        TestFacts child = TestFacts.listed()
                .trainedOn(CLASS)
                .bornOn(LocalDate.of(2000, 1, 1))
                .educated(CandidateEducation.PRIMARY, EducationGround.NONE)
                .removedOn(LocalDate.of(2009, 12, 15));
        assertThat(unmet(child, LocalDate.of(2014, 1, 1)))
                .containsExactly(
                        "candidate-removed",
                        "certificate-expired",
                        "under-age",
                        "education-insufficient",
                        "helper-missing",
                        "tasks-insufficient");
    }
}
