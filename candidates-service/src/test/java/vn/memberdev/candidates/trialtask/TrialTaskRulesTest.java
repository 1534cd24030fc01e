package vn.memberdev.candidates.trialtask;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.memberdev.candidates.candidate.timeline.TestFacts;
import vn.memberdev.platform.problem.FieldError;

class TrialTaskRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2010, 1, 10);
    private static final LocalDate DAY = LocalDate.of(2008, 10, 1);

    @Test
    void aTaskIsGivenFromTheFirstDayOnTheList() {
        assertThat(give(TestFacts.LISTED_ON, null, TestFacts.LISTED_ON)).isEmpty();
        LocalDate before = TestFacts.LISTED_ON.minusDays(1);
        assertThat(give(before, null, before)).containsExactly("before-listing");
    }

    @Test
    void tomorrowIsNotRecorded() {
        assertThat(give(TODAY.plusDays(1), null, DAY)).containsExactly("date-in-future");
        assertThat(assess(TODAY.plusDays(1))).containsExactly("date-in-future");
    }

    @Test
    void aTaskMayBeDueTheSameDayButNotBefore() {
        assertThat(give(DAY, DAY, DAY)).isEmpty();
        assertThat(give(DAY, DAY.minusDays(1), DAY)).containsExactly("due-before-given");
    }

    @Test
    void theResolutionComesFirst() {
        assertThat(give(DAY, null, DAY.plusDays(1))).containsExactly("resolution-after-effect");
    }

    @Test
    void anAssessmentFollowsTheTask() {
        assertThat(assess(DAY)).isEmpty();
        assertThat(assess(DAY.minusDays(1))).containsExactly("assessed-before-given");
    }

    @Test
    void anItemIsAssessedWholeOrNot() {
        assertThat(whole("COMPLETED", DAY, "tốt")).isTrue();
        assertThat(whole(null, null, null)).isTrue();
        assertThat(whole("COMPLETED", null, null)).isFalse();
        assertThat(whole(null, DAY, null)).isFalse();
        assertThat(whole(null, null, "tốt")).isFalse();
    }

    private static List<String> give(LocalDate givenOn, LocalDate dueOn, LocalDate decidedOn) {
        return codes(TrialTaskRules.faultsOf(
                new GiveTaskRequest("Viết tin", givenOn, dueOn, TestFacts.decisionRequest(decidedOn)),
                TestFacts.listed().facts(),
                TODAY));
    }

    private static List<String> assess(LocalDate assessedOn) {
        return codes(TrialTaskRules.faultsOf(new AssessTaskRequest("COMPLETED", assessedOn, null), DAY, TODAY));
    }

    private static boolean whole(String outcome, LocalDate assessedOn, String note) {
        return TrialTaskRules.assessmentIncomplete(new TrialTaskItem(
                        UUID.randomUUID(),
                        "Viết tin",
                        DAY,
                        null,
                        TestFacts.decisionRequest(DAY),
                        outcome,
                        assessedOn,
                        note))
                .isEmpty();
    }

    private static List<String> codes(List<FieldError> faults) {
        return faults.stream().map(FieldError::code).toList();
    }
}
