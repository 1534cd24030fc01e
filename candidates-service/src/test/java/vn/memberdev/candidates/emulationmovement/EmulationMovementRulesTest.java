package vn.memberdev.candidates.emulationmovement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.memberdev.candidates.emulationmovement.nominations.NominationSpan;
import vn.memberdev.contracts.common.Decision;
import vn.memberdev.platform.decision.Act;
import vn.memberdev.platform.orgtree.OrgUnitView;
import vn.memberdev.platform.problem.FieldError;

class EmulationMovementRulesTest {

    private static final Set<String> DIRECTING = Set.of("PROVINCIAL", "SUPERIOR", "BASE_COMMITTEE", "BASE_CELL");
    private static final LocalDate TODAY = LocalDate.of(2009, 6, 1);
    private static final LocalDate DECIDED = LocalDate.of(2009, 1, 5);
    private static final LocalDate START = LocalDate.of(2009, 1, 9);
    private static final LocalDate END = LocalDate.of(2009, 9, 2);
    private static final UUID BASE = UUID.fromString("01014099-8d00-7809-83d3-d8dce9113de1");
    private static final NominationSpan SPAN = new NominationSpan(LocalDate.of(2009, 2, 10), LocalDate.of(2009, 3, 26));

    @Test
    void aMovementMayEndOnTheDayItBegins() {
        assertThat(launch(plan(START, START, DECIDED))).isEmpty();
        assertThat(launch(plan(START, START.minusDays(1), DECIDED))).containsExactly("ends-before-start");
        assertThat(launch(plan(START, null, DECIDED))).isEmpty();
    }

    @Test
    void itIsLaunchedBeforeItBegins() {
        assertThat(launch(plan(START, END, START))).isEmpty();
        assertThat(launch(plan(START, END, START.plusDays(1)))).containsExactly("decision-after-start");
    }

    @Test
    void itMayBeginLaterThanToday() {
        assertThat(launch(plan(TODAY.plusDays(30), null, TODAY))).isEmpty();
        assertThat(launch(plan(TODAY.plusDays(30), null, TODAY.plusDays(1)))).containsExactly("date-in-future");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PROVINCIAL", "SUPERIOR", "BASE_COMMITTEE", "BASE_CELL"})
    void committeesDirect(String kind) {
        assertThat(codes(EmulationMovementRules.faultsOf(plan(START, END, DECIDED), unit(kind), DIRECTING, TODAY)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CELL", "SECTION", "TEMPORARY_CELL"})
    void cellsTakePart(String kind) {
        assertThat(codes(EmulationMovementRules.faultsOf(plan(START, END, DECIDED), unit(kind), DIRECTING, TODAY)))
                .containsExactly("not-a-directing-committee");
    }

    @Test
    void whatDoesNotExistDirectsNothing() {
        assertThat(codes(
                        EmulationMovementRules.faultsOf(plan(START, END, DECIDED), Optional.empty(), DIRECTING, TODAY)))
                .containsExactly("not-a-directing-committee");
    }

    @Test
    void aChangeMayBeDecidedWhileTheMovementRuns() {
        assertThat(change(plan(START, END, START.plusDays(60)))).isEmpty();
        assertThat(change(plan(START, END, TODAY.plusDays(1)))).containsExactly("date-in-future");
        assertThat(change(plan(START, END, DECIDED))).isEmpty();
        assertThat(change(plan(START, END, DECIDED.minusDays(1)))).containsExactly("decision-before-launch");
    }

    @Test
    void aChangeIsDecidedAfterTheOneBefore() {
        assertThat(codes(EmulationMovementRules.faultsOf(plan(START, END, START), DECIDED, START, TODAY)))
                .isEmpty();
        assertThat(codes(EmulationMovementRules.faultsOf(plan(START, END, DECIDED), DECIDED, START, TODAY)))
                .containsExactly("decided-before-revised");
    }

    @Test
    void aChangeMovesNoBeginningBeforeTheLaunch() {
        assertThat(change(plan(DECIDED, END, DECIDED))).isEmpty();
        assertThat(change(plan(DECIDED.minusDays(1), END, DECIDED))).containsExactly("start-before-launch");
        assertThat(change(plan(START, START.minusDays(1), DECIDED))).containsExactly("ends-before-start");
    }

    @Test
    void aMovementIsClosedOnceItsLastDayHasCome() {
        assertThat(close(TODAY, TODAY)).isEmpty();
        assertThat(close(TODAY.plusDays(1), TODAY)).containsExactly("date-in-future");
        assertThat(close(TODAY, TODAY.plusDays(1))).containsExactly("date-in-future");
        assertThat(close(START.minusDays(1), TODAY)).containsExactly("ends-before-start");
        assertThat(close(TODAY, DECIDED.minusDays(1))).containsExactly("decision-before-launch");
    }

    @Test
    void nobodyWhoWasNominatedFallsOutOfTheMovement() {
        assertThat(contradictions(SPAN.first(), SPAN.last(), "YOUTH_UNION")).isEmpty();
        assertThat(contradictions(SPAN.first(), null, "YOUTH_UNION")).isEmpty();
        assertThat(contradictions(SPAN.first().plusDays(1), SPAN.last(), "YOUTH_UNION"))
                .containsExactly("/startsOn");
        assertThat(contradictions(SPAN.first(), SPAN.last().minusDays(1), "YOUTH_UNION"))
                .containsExactly("/endsOn");
        assertThat(contradictions(SPAN.first(), SPAN.last(), "TRADE_UNION")).containsExactly("/massOrganisation");
    }

    private static MovementPlan plan(LocalDate startsOn, LocalDate endsOn, LocalDate decidedOn) {
        return new MovementPlan(
                "YOUTH_UNION",
                "Tuổi trẻ tiên phong cải cách",
                startsOn,
                endsOn,
                new Decision("03-KH/DU", decidedOn, BASE));
    }

    private static Optional<OrgUnitView> unit(String kind) {
        return Optional.of(new OrgUnitView(BASE, null, "Đảng bộ cơ sở", kind, null, LocalDate.of(2000, 1, 1), null));
    }

    private static List<String> launch(MovementPlan plan) {
        return codes(EmulationMovementRules.faultsOf(plan, unit("BASE_COMMITTEE"), DIRECTING, TODAY));
    }

    private static List<String> change(MovementPlan plan) {
        return codes(EmulationMovementRules.faultsOf(plan, DECIDED, DECIDED, TODAY));
    }

    private static List<String> close(LocalDate endsOn, LocalDate decidedOn) {
        return codes(EmulationMovementRules.faultsOf(
                new CloseEmulationMovementRequest(endsOn, new Act("41-TB/DU", decidedOn, BASE)),
                DECIDED,
                START,
                TODAY));
    }

    private static List<String> contradictions(LocalDate startsOn, LocalDate endsOn, String massOrganisation) {
        return EmulationMovementRules.contradictionsOf(plan(startsOn, endsOn, DECIDED), massOrganisation, SPAN).stream()
                .map(FieldError::pointer)
                .toList();
    }

    private static List<String> codes(List<FieldError> faults) {
        return faults.stream().map(FieldError::code).toList();
    }
}
