package vn.memberdev.candidates.awarenessclass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.memberdev.candidates.awarenessclass.TestClasses.ENDS;
import static vn.memberdev.candidates.awarenessclass.TestClasses.ENROLLED;
import static vn.memberdev.candidates.awarenessclass.TestClasses.HOA;
import static vn.memberdev.candidates.awarenessclass.TestClasses.MAI;
import static vn.memberdev.candidates.awarenessclass.TestClasses.NAM;
import static vn.memberdev.candidates.awarenessclass.TestClasses.NOW;
import static vn.memberdev.candidates.awarenessclass.TestClasses.OPENED;
import static vn.memberdev.candidates.awarenessclass.TestClasses.cancellation;
import static vn.memberdev.candidates.awarenessclass.TestClasses.change;
import static vn.memberdev.candidates.awarenessclass.TestClasses.complete;
import static vn.memberdev.candidates.awarenessclass.TestClasses.enrolled;
import static vn.memberdev.candidates.awarenessclass.TestClasses.failed;
import static vn.memberdev.candidates.awarenessclass.TestClasses.passed;
import static vn.memberdev.candidates.awarenessclass.TestClasses.planned;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.memberdev.candidates.awarenessclass.enrolment.ClassResult;
import vn.memberdev.candidates.awarenessclass.enrolment.EnrolmentRow;
import vn.memberdev.platform.problem.ProblemException;

class AwarenessClassTest {

    @Test
    void aPlannedClassHasAllItsPlaces() {
        assertThat(planned().status()).isEqualTo(ClassStatus.PLANNED);
        assertThat(planned().facts().freePlaces()).isEqualTo(2);
        assertThat(planned().title()).isEqualTo("Lớp khóa 2");
        assertThat(planned().openedOn()).isEqualTo(OPENED);
    }

    @Test
    void aChangeReplacesTheParticularsButNotTheDayOfTheOpening() {
        AwarenessClass changed = planned();
        changed.change(change(ENDS.plusDays(2), 60), NOW);
        assertThat(changed.title()).isEqualTo("Lớp khóa 3");
        assertThat(changed.endsOn()).isEqualTo(ENDS.plusDays(2));
        assertThat(changed.capacity()).isEqualTo(60);
        assertThat(changed.openedOn()).isEqualTo(OPENED);
    }

    @Test
    void anEnrolmentTakesAPlaceAndAWithdrawalGivesItFree() {
        AwarenessClass found = enrolled(HOA, NAM);
        assertThat(found.facts().freePlaces()).isZero();
        found.withdraw(HOA, ENROLLED.plusDays(3), "Ốm", NOW);
        assertThat(found.facts().freePlaces()).isEqualTo(1);
        assertThat(found.openEnrolmentOf(HOA)).isEmpty();
        assertThat(found.openEnrolmentOf(NAM)).isPresent();
    }

    @Test
    void whoWithdrewMayComeAgain() {
        AwarenessClass found = enrolled(HOA);
        found.withdraw(HOA, ENROLLED, "Ốm", NOW);
        found.enrol(List.of(HOA), ENROLLED.plusDays(1), null, NOW);
        assertThat(found.enrolments()).extracting(EnrolmentRow::isOpen).containsExactly(false, true);
    }

    @Test
    void aPlaceIsHeldFromTheEnrolmentUntilBeforeTheWithdrawal() {
        AwarenessClass found = enrolled(HOA);
        found.withdraw(HOA, ENROLLED.plusDays(3), "Ốm", NOW);
        EnrolmentRow row = found.enrolments().get(0);
        assertThat(row.holdsAPlaceOn(ENROLLED.minusDays(1))).isFalse();
        assertThat(row.holdsAPlaceOn(ENROLLED)).isTrue();
        assertThat(row.holdsAPlaceOn(ENROLLED.plusDays(2))).isTrue();
        assertThat(row.holdsAPlaceOn(ENROLLED.plusDays(3))).isFalse();
    }

    @Test
    void aCompletionGivesEachLearnerAResultAndLeavesTheWithdrawnAsTheyAre() {
        AwarenessClass found = enrolled(HOA, NAM, MAI);
        found.withdraw(MAI, ENROLLED, "Ốm", NOW);
        complete(found, passed(HOA, " 118/2008 "), failed(NAM));
        assertThat(found.openEnrolments()).isEmpty();
        assertThat(found.enrolments())
                .extracting(EnrolmentRow::result)
                .containsExactly(ClassResult.PASSED, ClassResult.FAILED, null);
        assertThat(found.enrolments().get(0).certificateNumber()).isEqualTo("118/2008");
        assertThat(found.enrolments().get(2).withdrawalReason()).isEqualTo("Ốm");
    }

    @Test
    void aCancellationEndsTheEnrolments() {
        AwarenessClass found = enrolled(HOA);
        found.cancel(cancellation(LocalDate.of(2008, 9, 1)), NOW);
        assertThat(found.status()).isEqualTo(ClassStatus.CANCELLED);
        assertThat(found.enrolments()).singleElement().satisfies(row -> {
            assertThat(row.closedOn()).isEqualTo(LocalDate.of(2008, 9, 1));
            assertThat(row.result()).isNull();
            assertThat(row.withdrawnOn()).isNull();
        });
    }

    @Test
    void theStatusFollowsFromTheDayOfTheCompletion() {
        AwarenessClass found = enrolled(HOA);
        complete(found, failed(HOA));
        assertThat(found.statusOn(ENDS.minusDays(1))).isEqualTo(ClassStatus.PLANNED);
        assertThat(found.statusOn(ENDS)).isEqualTo(ClassStatus.COMPLETED);
    }

    @Test
    void theStatusFollowsFromTheDayOfTheCancellation() {
        AwarenessClass found = planned();
        found.cancel(cancellation(LocalDate.of(2008, 9, 1)), NOW);
        assertThat(found.statusOn(LocalDate.of(2008, 8, 31))).isEqualTo(ClassStatus.PLANNED);
        assertThat(found.statusOn(LocalDate.of(2008, 9, 1))).isEqualTo(ClassStatus.CANCELLED);
    }

    static Stream<Consumer<AwarenessClass>> changes() {
        return Stream.of(
                found -> found.change(change(ENDS, 60), NOW),
                found -> found.enrol(List.of(MAI), ENROLLED, null, NOW),
                found -> found.withdraw(HOA, ENROLLED, "Ốm", NOW),
                found -> complete(found, failed(HOA)),
                found -> found.cancel(cancellation(ENDS), NOW));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aCompletedClassChangesNoMore(Consumer<AwarenessClass> change) {
        AwarenessClass over = enrolled(HOA);
        complete(over, failed(HOA));
        assertRefused(over, change, ClassStatus.COMPLETED);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aCancelledClassChangesNoMore(Consumer<AwarenessClass> change) {
        AwarenessClass over = enrolled(HOA);
        over.cancel(cancellation(ENDS), NOW);
        assertRefused(over, change, ClassStatus.CANCELLED);
    }

    private static void assertRefused(AwarenessClass over, Consumer<AwarenessClass> change, ClassStatus status) {
        assertThatThrownBy(() -> change.accept(over)).isInstanceOfSatisfying(ProblemException.class, refusal -> {
            assertThat(refusal.type()).isEqualTo(AwarenessClassProblem.NOT_PLANNED);
            assertThat(refusal.extensions()).containsEntry("classStatus", status);
        });
    }
}
