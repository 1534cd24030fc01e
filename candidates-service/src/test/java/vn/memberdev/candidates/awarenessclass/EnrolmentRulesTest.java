package vn.memberdev.candidates.awarenessclass;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.memberdev.candidates.awarenessclass.TestClasses.ENDS;
import static vn.memberdev.candidates.awarenessclass.TestClasses.ENROLLED;
import static vn.memberdev.candidates.awarenessclass.TestClasses.HOA;
import static vn.memberdev.candidates.awarenessclass.TestClasses.OPENED;
import static vn.memberdev.candidates.awarenessclass.TestClasses.TODAY;
import static vn.memberdev.candidates.awarenessclass.TestClasses.codes;
import static vn.memberdev.candidates.awarenessclass.TestClasses.decision;
import static vn.memberdev.candidates.awarenessclass.TestClasses.enrolled;
import static vn.memberdev.candidates.awarenessclass.TestClasses.planned;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.memberdev.candidates.awarenessclass.enrolment.EnrolCandidatesRequest;
import vn.memberdev.candidates.awarenessclass.enrolment.EnrolmentLookup;
import vn.memberdev.candidates.awarenessclass.enrolment.EnrolmentRow;
import vn.memberdev.candidates.awarenessclass.enrolment.EnrolmentRules;
import vn.memberdev.candidates.awarenessclass.enrolment.WithdrawEnrolmentRequest;
import vn.memberdev.candidates.candidate.timeline.CandidateFacts;
import vn.memberdev.candidates.candidate.timeline.TestFacts;
import vn.memberdev.platform.decision.Act;
import vn.memberdev.platform.problem.FieldError;

class EnrolmentRulesTest {

    private final CandidateFacts one = TestFacts.listed().facts();
    private final CandidateFacts other = TestFacts.listed().facts();
    private final CandidateFacts third = TestFacts.listed().facts();

    @Test
    void aCandidateOfTheListBelowTheOrganiserMayAttend() {
        assertThat(EnrolmentRules.faultsOfCandidates(lookup(planned(), one, other)))
                .isEmpty();
    }

    @Test
    void whoAttendedBeforeMayAttendAgain() {
        CandidateFacts trained =
                TestFacts.listed().trainedOn(LocalDate.of(2008, 5, 1)).facts();
        assertThat(EnrolmentRules.faultsOfCandidates(lookup(planned(), trained)))
                .isEmpty();
    }

    @Test
    void whoIsOutsideTheScopeIsNotFound() {
        EnrolmentLookup sheet = new EnrolmentLookup(
                planned().facts(), ENROLLED, List.of(HOA), Map.of(), Set.of(TestFacts.CELL), Set.of());
        assertThat(EnrolmentRules.faultsOfCandidates(sheet))
                .containsExactly(FieldError.body("/candidateIds/0", "candidate-not-found"));
    }

    @Test
    void whoIsNotOnTheListThatDayCannotAttend() {
        CandidateFacts removed =
                TestFacts.listed().removedOn(ENROLLED.minusDays(1)).facts();
        CandidateFacts thatDay = TestFacts.listed().removedOn(ENROLLED).facts();
        assertThat(codes(EnrolmentRules.faultsOfCandidates(lookup(planned(), removed, thatDay))))
                .containsExactly("not-on-list-that-day");
    }

    @Test
    void whoStandsOutsideTheOrganiserCannotAttend() {
        EnrolmentLookup sheet = new EnrolmentLookup(
                planned().facts(),
                ENROLLED,
                List.of(one.id()),
                Map.of(one.id(), one),
                Set.of(UUID.randomUUID()),
                Set.of());
        assertThat(codes(EnrolmentRules.faultsOfCandidates(sheet))).containsExactly("not-below-organiser");
    }

    @Test
    void aPersonHoldsOnePlaceOverAllClasses() {
        EnrolmentLookup sheet = new EnrolmentLookup(
                planned().facts(),
                ENROLLED,
                List.of(one.id(), other.id()),
                Map.of(one.id(), one, other.id(), other),
                Set.of(TestFacts.CELL),
                Set.of(other.id()));
        assertThat(EnrolmentRules.faultsOfCandidates(sheet)).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("enrolled-already");
            assertThat(fault.pointer()).isEqualTo("/candidateIds/1");
        });
    }

    @Test
    void aCandidateIsNamedOnce() {
        assertThat(codes(EnrolmentRules.faultsOfCandidates(lookup(planned(), one, one))))
                .containsExactly("duplicate-candidate");
    }

    @Test
    void nobodyIsEnrolledBeyondTheLastPlace() {
        assertThat(EnrolmentRules.faultsOfCandidates(lookup(enrolled(HOA), one)))
                .isEmpty();
        assertThat(EnrolmentRules.faultsOfCandidates(lookup(enrolled(HOA), one, other)))
                .containsExactly(FieldError.body("/candidateIds", "class-full", "free", 1, "capacity", 2));
    }

    @Test
    void whoIsRefusedNeedsNoPlace() {
        CandidateFacts removed =
                TestFacts.listed().removedOn(ENROLLED.minusDays(1)).facts();
        assertThat(codes(EnrolmentRules.faultsOfCandidates(lookup(planned(), one, removed, other))))
                .containsExactly("not-on-list-that-day");
    }

    @Test
    void allFaultsAreNamedAtOnce() {
        CandidateFacts removed =
                TestFacts.listed().removedOn(ENROLLED.minusDays(1)).facts();
        assertThat(codes(EnrolmentRules.faultsOfCandidates(lookup(planned(), one, one, removed, other, third))))
                .containsExactly("duplicate-candidate", "not-on-list-that-day", "class-full");
    }

    @Test
    void anEnrolmentIsOfADayBetweenTheOpeningAndTheEnd() {
        assertThat(codesOfDay(OPENED, null)).isEmpty();
        assertThat(codesOfDay(ENDS, null)).isEmpty();
        assertThat(codesOfDay(OPENED.minusDays(1), null)).containsExactly("before-opening");
        assertThat(codesOfDay(ENDS.plusDays(1), null)).containsExactly("after-end");
        assertThat(codesOfDay(TODAY.plusDays(1), null)).containsExactly("date-in-future", "after-end");
    }

    @Test
    void anEnrolmentRestsOnAnEarlierProposal() {
        assertThat(codesOfDay(ENROLLED, decision(ENROLLED))).isEmpty();
        assertThat(codesOfDay(ENROLLED, decision(ENROLLED.plusDays(1)))).containsExactly("resolution-after-effect");
    }

    @Test
    void aWithdrawalIsOfADaySinceTheEnrolment() {
        assertThat(codesOfWithdrawal(ENROLLED)).isEmpty();
        assertThat(codesOfWithdrawal(ENROLLED.minusDays(1))).containsExactly("before-enrolment");
        assertThat(codesOfWithdrawal(TODAY.plusDays(1))).containsExactly("date-in-future");
    }

    private static EnrolmentLookup lookup(AwarenessClass planned, CandidateFacts... candidates) {
        return new EnrolmentLookup(
                planned.facts(),
                ENROLLED,
                Stream.of(candidates).map(CandidateFacts::id).toList(),
                Arrays.stream(candidates).distinct().collect(Collectors.toMap(CandidateFacts::id, Function.identity())),
                Set.of(TestFacts.CELL),
                Set.of());
    }

    private static List<String> codesOfDay(LocalDate day, Act proposal) {
        EnrolCandidatesRequest request = new EnrolCandidatesRequest(List.of(HOA), day, proposal);
        return codes(EnrolmentRules.faultsInDates(request, day, planned().facts(), TODAY));
    }

    private static List<String> codesOfWithdrawal(LocalDate day) {
        EnrolmentRow enrolment = enrolled(HOA).openEnrolmentOf(HOA).orElseThrow();
        return codes(EnrolmentRules.faultsOf(new WithdrawEnrolmentRequest(day, "Ốm"), enrolment, TODAY));
    }
}
