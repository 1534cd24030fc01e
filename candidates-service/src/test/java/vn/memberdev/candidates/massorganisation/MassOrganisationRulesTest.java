package vn.memberdev.candidates.massorganisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.memberdev.candidates.candidate.timeline.TestFacts;
import vn.memberdev.contracts.candidates.support.MassOrganisationAssignment;
import vn.memberdev.platform.problem.FieldError;

class MassOrganisationRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2010, 1, 10);
    private static final LocalDate DAY = LocalDate.of(2008, 10, 1);
    private static final String UNION = "YOUTH_UNION";

    private final TestFacts listed = TestFacts.listed();

    @Test
    void anAssignmentBeginsWithTheListingAtTheEarliest() {
        assertThat(assign(listed, TestFacts.LISTED_ON)).isEmpty();
        assertThat(assign(listed, TestFacts.LISTED_ON.minusDays(1))).containsExactly("before-listing");
    }

    @Test
    void tomorrowIsNotRecorded() {
        assertThat(assign(listed, TODAY.plusDays(1))).containsExactly("date-in-future");
        assertThat(release(listed.followedBy(assignment(UNION, DAY, null)), TODAY.plusDays(1), DAY))
                .containsExactly("date-in-future");
    }

    @Test
    void theResolutionComesFirst() {
        AssignMassOrganisationRequest request =
                new AssignMassOrganisationRequest(UNION, DAY, TestFacts.decisionRequest(DAY.plusDays(1)));
        assertThat(codes(MassOrganisationRules.faultsOf(request, listed.facts(), TODAY)))
                .containsExactly("resolution-after-effect");
        assertThat(release(listed.followedBy(assignment(UNION, DAY, null)), DAY, DAY.plusDays(1)))
                .containsExactly("resolution-after-effect");
    }

    @Test
    void itMayComeBackButNotOverlap() {
        TestFacts earlier = listed.followedBy(assignment(UNION, DAY, DAY.plusDays(90)));
        assertThat(assign(earlier, DAY.plusDays(90))).isEmpty();
        assertThat(assign(earlier, DAY.plusDays(89))).containsExactly("before-last-end");
        TestFacts another = listed.followedBy(assignment("TRADE_UNION", DAY, DAY.plusDays(90)));
        assertThat(assign(another, DAY.plusDays(89))).isEmpty();
    }

    @Test
    void aReleaseFollowsTheAssignment() {
        TestFacts followed = listed.followedBy(assignment(UNION, DAY, null));
        assertThat(release(followed, DAY, DAY)).isEmpty();
        assertThat(release(followed, DAY.minusDays(1), DAY.minusDays(1))).containsExactly("before-assignment");
    }

    @Test
    void onlyTheOpenAssignmentOfTheSameOneIsMeant() {
        TestFacts followed = listed.followedBy(assignment(UNION, DAY, DAY), assignment("TRADE_UNION", DAY, null));
        assertThat(MassOrganisationRules.openAssignment("TRADE_UNION", followed.facts()))
                .isPresent();
        assertThat(MassOrganisationRules.openAssignment(UNION, followed.facts()))
                .isEmpty();
    }

    private static List<String> assign(TestFacts facts, LocalDate day) {
        LocalDate decided = day.isBefore(TestFacts.LISTED_ON) ? day : TestFacts.LISTED_ON;
        return codes(MassOrganisationRules.faultsOf(
                new AssignMassOrganisationRequest(UNION, day, TestFacts.decisionRequest(decided)),
                facts.facts(),
                TODAY));
    }

    private static List<String> release(TestFacts facts, LocalDate day, LocalDate decidedOn) {
        return codes(MassOrganisationRules.faultsOf(
                new ReleaseMassOrganisationRequest(UNION, day, TestFacts.decisionRequest(decidedOn)),
                facts.facts(),
                TODAY));
    }

    private static List<String> codes(List<FieldError> faults) {
        return faults.stream().map(FieldError::code).toList();
    }

    private static MassOrganisationAssignment assignment(String code, LocalDate from, LocalDate to) {
        return new MassOrganisationAssignment(code, from, TestFacts.decision(from), to);
    }
}
