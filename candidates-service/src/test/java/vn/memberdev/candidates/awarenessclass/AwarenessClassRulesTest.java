package vn.memberdev.candidates.awarenessclass;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.memberdev.candidates.awarenessclass.TestClasses.ENDS;
import static vn.memberdev.candidates.awarenessclass.TestClasses.ENROLLED;
import static vn.memberdev.candidates.awarenessclass.TestClasses.HOA;
import static vn.memberdev.candidates.awarenessclass.TestClasses.NAM;
import static vn.memberdev.candidates.awarenessclass.TestClasses.NOW;
import static vn.memberdev.candidates.awarenessclass.TestClasses.OPENED;
import static vn.memberdev.candidates.awarenessclass.TestClasses.STARTS;
import static vn.memberdev.candidates.awarenessclass.TestClasses.TODAY;
import static vn.memberdev.candidates.awarenessclass.TestClasses.change;
import static vn.memberdev.candidates.awarenessclass.TestClasses.codes;
import static vn.memberdev.candidates.awarenessclass.TestClasses.decision;
import static vn.memberdev.candidates.awarenessclass.TestClasses.enrolled;
import static vn.memberdev.candidates.awarenessclass.TestClasses.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.memberdev.candidates.awarenessclass.planning.AwarenessClassRules;
import vn.memberdev.candidates.awarenessclass.planning.CancelAwarenessClassRequest;
import vn.memberdev.candidates.awarenessclass.planning.ChangeAwarenessClassRequest;

class AwarenessClassRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"SUPERIOR", "BASE_COMMITTEE"})
    void committeesWithAPoliticalCentreOrganise(String kind) {
        assertThat(codesOfPlan(kind, OPENED, STARTS, ENDS)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PROVINCIAL", "BASE_CELL", "SECTION", "CELL", "TEMPORARY_CELL"})
    void nobodyElseOrganises(String kind) {
        assertThat(codesOfPlan(kind, OPENED, STARTS, ENDS)).containsExactly("not-a-class-organiser");
    }

    @Test
    void anOrganisationOfLaterCannotHaveDecided() {
        assertThat(codesOfPlan(null, OPENED, STARTS, ENDS)).containsExactly("not-a-class-organiser");
    }

    @Test
    void aClassMayLastADayAndStartOnTheDayOfItsDecision() {
        assertThat(codesOfPlan("SUPERIOR", STARTS, STARTS, STARTS)).isEmpty();
    }

    @Test
    void allFaultsOfAPlanAreNamed() {
        assertThat(codesOfPlan("CELL", TODAY.plusDays(1), STARTS, STARTS.minusDays(1)))
                .containsExactly("not-a-class-organiser", "ends-before-start", "date-in-future", "decided-after-start");
    }

    @Test
    void aClassOfNextYearMayBePlanned() {
        assertThat(codesOfPlan("SUPERIOR", TODAY, TODAY.plusYears(1), TODAY.plusYears(1)))
                .isEmpty();
    }

    @Test
    void aChangeLeavesAPlaceForEverybodyEnrolled() {
        AwarenessClass planned = enrolled(HOA, NAM);
        assertThat(codes(AwarenessClassRules.faultsOf(change(ENDS, 2), planned.facts(), TODAY)))
                .isEmpty();
        assertThat(codes(AwarenessClassRules.faultsOf(change(ENDS, 1), planned.facts(), TODAY)))
                .containsExactly("capacity-below-enrolled");
    }

    @Test
    void aChangeIsDecidedAfterThePlan() {
        ChangeAwarenessClassRequest change = change(ENDS, 2);
        ChangeAwarenessClassRequest early = new ChangeAwarenessClassRequest(
                change.title(),
                change.place(),
                change.startsOn(),
                change.endsOn(),
                change.capacity(),
                decision(OPENED.minusDays(1)));
        assertThat(codes(AwarenessClassRules.faultsOf(
                        early, TestClasses.planned().facts(), TODAY)))
                .containsExactly("decided-before-revised");
    }

    @Test
    void aClassEndsNotBeforeSomebodyWasEnrolled() {
        AwarenessClass planned = TestClasses.planned();
        planned.enrol(List.of(HOA), ENDS, null, NOW);
        assertThat(codes(AwarenessClassRules.faultsOf(change(ENDS.minusDays(1), 2), planned.facts(), TODAY)))
                .containsExactly("ends-before-enrolment");
    }

    @Test
    void aCancellationIsOfADaySinceTheOpening() {
        assertThat(codesOfCancellation(OPENED, OPENED, TestClasses.planned())).isEmpty();
        assertThat(codesOfCancellation(OPENED.minusDays(1), OPENED.minusDays(1), TestClasses.planned()))
                .containsExactly("before-opening");
        assertThat(codesOfCancellation(TODAY.plusDays(1), TODAY, TestClasses.planned()))
                .containsExactly("date-in-future");
    }

    @Test
    void aCancellationIsNotOfBeforeAnEnrolmentOrWithdrawal() {
        AwarenessClass planned = enrolled(HOA);
        assertThat(codesOfCancellation(ENROLLED, ENROLLED, planned)).isEmpty();
        assertThat(codesOfCancellation(ENROLLED.minusDays(1), ENROLLED.minusDays(1), planned))
                .containsExactly("before-recorded-fact");
        planned.withdraw(HOA, ENROLLED.plusDays(5), "Ốm", NOW);
        assertThat(codesOfCancellation(ENROLLED.plusDays(4), ENROLLED, planned))
                .containsExactly("before-recorded-fact");
    }

    @Test
    void aCancellationRestsOnAnEarlierDecision() {
        assertThat(codesOfCancellation(STARTS, STARTS.plusDays(1), TestClasses.planned()))
                .containsExactly("decision-after-effect");
    }

    private static List<String> codesOfPlan(String kind, LocalDate decided, LocalDate starts, LocalDate ends) {
        return codes(AwarenessClassRules.faultsOf(
                plan(decided, starts, ends),
                Optional.ofNullable(kind),
                Set.of("SUPERIOR", "BASE_COMMITTEE"),
                Optional.empty(),
                TODAY));
    }

    private static List<String> codesOfCancellation(LocalDate day, LocalDate decidedOn, AwarenessClass planned) {
        return codes(AwarenessClassRules.faultsOf(
                new CancelAwarenessClassRequest(day, "Không đủ học viên", decision(decidedOn)),
                planned.facts(),
                TODAY));
    }
}
