package vn.memberdev.candidates.emulationmovement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.memberdev.candidates.emulationmovement.nominations.KnownMovement;
import vn.memberdev.contracts.common.Decision;
import vn.memberdev.platform.problem.ProblemException;

class EmulationMovementTest {

    private static final Instant NOW = Instant.parse("2009-06-01T02:00:00Z");
    private static final UUID BASE = UUID.fromString("01014099-8d00-7809-83d3-d8dce9113de1");
    private static final LocalDate START = LocalDate.of(2009, 1, 9);
    private static final LocalDate END = LocalDate.of(2009, 9, 2);
    private static final LocalDate CLOSED = LocalDate.of(2009, 5, 19);
    private static final LocalDate CLOSING_DECIDED = LocalDate.of(2009, 5, 25);

    @Test
    void itsStatusFollowsFromItsDays() {
        EmulationMovement movement = launched();
        assertThat(movement.statusOn(START.minusDays(1))).isEqualTo(EmulationMovementStatus.PLANNED);
        assertThat(movement.statusOn(START)).isEqualTo(EmulationMovementStatus.RUNNING);
        assertThat(movement.statusOn(END)).isEqualTo(EmulationMovementStatus.RUNNING);
        assertThat(movement.statusOn(END.plusDays(1))).isEqualTo(EmulationMovementStatus.ENDED);
    }

    @Test
    void withoutAPlannedEndItRunsOn() {
        EmulationMovement movement = EmulationMovement.launched(BASE, plan(null), NOW);
        assertThat(movement.endsOn()).isNull();
        assertThat(movement.statusOn(LocalDate.of(2020, 1, 1))).isEqualTo(EmulationMovementStatus.RUNNING);
    }

    @Test
    void aClosingIsKnownFromTheDateOfItsDecision() {
        EmulationMovement movement = launched();
        movement.close(CLOSED, decision(CLOSING_DECIDED), NOW);
        assertThat(movement.endsOn()).isEqualTo(CLOSED);
        assertThat(movement.endsOnAsOf(CLOSING_DECIDED.minusDays(1))).isEqualTo(END);
        assertThat(movement.closingAsOf(CLOSING_DECIDED.minusDays(1))).isNull();
        assertThat(movement.statusOn(CLOSING_DECIDED.minusDays(1))).isEqualTo(EmulationMovementStatus.RUNNING);
        assertThat(movement.endsOnAsOf(CLOSING_DECIDED)).isEqualTo(CLOSED);
        assertThat(movement.closingAsOf(CLOSING_DECIDED)).isEqualTo(decision(CLOSING_DECIDED));
        assertThat(movement.statusOn(CLOSING_DECIDED)).isEqualTo(EmulationMovementStatus.ENDED);
    }

    @Test
    void aChangeKeepsTheDecisionThatLaunchedIt() {
        EmulationMovement movement = launched();
        MovementPlan other =
                new MovementPlan("TRADE_UNION", "Lao động giỏi", START.plusDays(1), null, decision(START.plusDays(30)));
        movement.change(other, NOW.plusSeconds(1));
        assertThat(movement.massOrganisation()).isEqualTo("TRADE_UNION");
        assertThat(movement.title()).isEqualTo("Lao động giỏi");
        assertThat(movement.startsOn()).isEqualTo(START.plusDays(1));
        assertThat(movement.endsOn()).isNull();
        assertThat(movement.decision()).isEqualTo(decision(START));
        assertThat(movement.amendmentAsOf(START.plusDays(29))).isNull();
        assertThat(movement.amendmentAsOf(START.plusDays(30))).isEqualTo(decision(START.plusDays(30)));
        assertThat(movement.changedAt()).isEqualTo(NOW.plusSeconds(1));
    }

    @Test
    void whatWasClosedStaysAsItIs() {
        EmulationMovement movement = launched();
        movement.close(CLOSED, decision(CLOSING_DECIDED), NOW);
        assertThatThrownBy(() -> movement.change(plan(END), NOW)).satisfies(EmulationMovementTest::isRefusedAsClosed);
        assertThatThrownBy(() -> movement.close(END, decision(END), NOW))
                .satisfies(EmulationMovementTest::isRefusedAsClosed);
        assertThat(movement.endsOn()).isEqualTo(CLOSED);
    }

    @Test
    void onlyADayBetweenItsEndsIsADayOfAMovement() {
        KnownMovement movement = new KnownMovement(UUID.randomUUID(), BASE, "YOUTH_UNION", START, END);
        assertThat(movement.isRunningOn(START.minusDays(1))).isFalse();
        assertThat(movement.isRunningOn(START)).isTrue();
        assertThat(movement.isRunningOn(END)).isTrue();
        assertThat(movement.isRunningOn(END.plusDays(1))).isFalse();
    }

    private static void isRefusedAsClosed(Throwable refusal) {
        assertThat(((ProblemException) refusal).type()).isEqualTo(EmulationMovementProblem.MOVEMENT_CLOSED);
    }

    private static EmulationMovement launched() {
        return EmulationMovement.launched(BASE, plan(END), NOW);
    }

    private static MovementPlan plan(LocalDate endsOn) {
        return new MovementPlan("YOUTH_UNION", "Tuổi trẻ tiên phong cải cách", START, endsOn, decision(START));
    }

    private static Decision decision(LocalDate day) {
        return new Decision("03-KH/DU", day, BASE);
    }
}
