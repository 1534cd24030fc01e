package vn.memberdev.candidates.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.memberdev.candidates.clearance.TestConditions.CLASS;
import static vn.memberdev.candidates.clearance.TestConditions.DAY;
import static vn.memberdev.candidates.clearance.TestConditions.FOLLOWED;
import static vn.memberdev.candidates.clearance.TestConditions.followed;
import static vn.memberdev.candidates.clearance.TestConditions.helper;
import static vn.memberdev.candidates.clearance.TestConditions.task;
import static vn.memberdev.candidates.clearance.TestConditions.unmet;

import org.junit.jupiter.api.Test;
import vn.memberdev.candidates.candidate.timeline.TestFacts;

class SupportRulesTest {

    private final TestFacts trained = followed().trainedOn(CLASS);

    @Test
    void whoWasHelpedAndTriedIsCleared() {
        assertThat(unmet(trained, DAY)).isEmpty();
    }

    @Test
    void aHelperIsThereOnTheDay() {
        assertThat(unmet(trained.helpedBy(), DAY)).containsExactly("helper-missing");
        assertThat(unmet(trained.helpedBy(helper(DAY.plusDays(1), null, null)), DAY))
                .containsExactly("helper-missing");
        assertThat(unmet(trained.helpedBy(helper(FOLLOWED, DAY.minusDays(1), "OTHER")), DAY))
                .containsExactly("helper-missing");
        assertThat(unmet(trained.helpedBy(helper(FOLLOWED, DAY, "OTHER")), DAY)).isEmpty();
    }

    @Test
    void aTaskThatFailedIsNotEnough() {
        assertThat(unmet(trained.tasked(), DAY)).containsExactly("tasks-insufficient");
        assertThat(unmet(trained.tasked(task("NOT_COMPLETED", FOLLOWED, DAY)), DAY))
                .containsExactly("tasks-insufficient");
        assertThat(unmet(trained.tasked(task("COMPLETED_WELL", FOLLOWED, DAY)), DAY))
                .isEmpty();
    }

    @Test
    void aTaskThatIsOpenHoldsTheClearanceUp() {
        var done = task("COMPLETED", FOLLOWED, FOLLOWED);
        assertThat(unmet(trained.tasked(done, task(null, DAY, null)), DAY)).containsExactly("task-open");
        assertThat(unmet(trained.tasked(done, task("COMPLETED", FOLLOWED, DAY.plusDays(1))), DAY))
                .containsExactly("task-open");
        assertThat(unmet(trained.tasked(done, task(null, DAY.plusDays(1), null)), DAY))
                .isEmpty();
    }
}
