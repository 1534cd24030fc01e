package vn.memberdev.candidates.helper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.memberdev.candidates.candidate.timeline.TestFacts;
import vn.memberdev.contracts.candidates.support.HelperAssignment;
import vn.memberdev.contracts.members.Affiliation;
import vn.memberdev.contracts.members.MemberStatus;
import vn.memberdev.platform.problem.FieldError;
import vn.memberdev.replica.member.ReplicaMember;

class HelperRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2010, 1, 10);
    private static final LocalDate DAY = LocalDate.of(2008, 10, 1);
    private static final LocalDate SINCE = LocalDate.of(1995, 2, 3);
    private static final UUID CELL = TestFacts.CELL;
    private static final UUID ELSEWHERE = UUID.randomUUID();

    private final TestFacts listed = TestFacts.listed();

    @Test
    void anOfficialMemberOfTheScopeHelps() {
        assertThat(assign(official(CELL), listed, DAY, null)).isEmpty();
        assertThat(assign(official(CELL), listed, TestFacts.LISTED_ON, null)).isEmpty();
    }

    @Test
    void nobodyHelpsBeforeTheListing() {
        assertThat(assign(official(CELL), listed, TestFacts.LISTED_ON.minusDays(1), null))
                .containsExactly("before-listing");
    }

    @Test
    void tomorrowIsNotRecorded() {
        assertThat(assign(official(CELL), listed, TODAY.plusDays(1), null)).containsExactly("date-in-future");
    }

    @Test
    void theResolutionComesFirst() {
        AssignHelperRequest request =
                new AssignHelperRequest(UUID.randomUUID(), DAY, TestFacts.decisionRequest(DAY.plusDays(1)), null);
        assertThat(codes(HelperRules.faultsOf(request, official(CELL), listed.facts(), TODAY)))
                .containsExactly("resolution-after-effect");
    }

    @Test
    void aProvisionalMemberDoesNotHelp() {
        Helper provisional = helper(MemberStatus.PROVISIONAL, null, null, affiliation(CELL, SINCE, null));
        assertThat(assign(provisional, listed, DAY, null)).containsExactly("helper-not-official");
    }

    @Test
    void whoBecameOfficialLaterDoesNotHelpYet() {
        Helper later = helper(MemberStatus.OFFICIAL, DAY.plusDays(1), null, affiliation(CELL, SINCE, null));
        assertThat(assign(later, listed, DAY, null)).containsExactly("helper-not-official");
        assertThat(assign(later, listed, DAY.plusDays(1), null)).isEmpty();
    }

    @Test
    void whoIsAffiliatedNowhereDoesNotHelp() {
        Helper gone = helper(MemberStatus.OFFICIAL, SINCE, null, affiliation(CELL, SINCE, DAY));
        assertThat(assign(gone, listed, DAY, null)).containsExactly("helper-not-official");
        assertThat(assign(gone, listed, DAY.minusDays(1), null)).isEmpty();
    }

    @Test
    void whoWasOfAnotherScopeThatDayDoesNotHelp() {
        Helper moved = helper(
                MemberStatus.OFFICIAL, SINCE, null, affiliation(ELSEWHERE, SINCE, DAY), affiliation(CELL, DAY, null));
        assertThat(assign(moved, listed, DAY.minusDays(1), null)).containsExactly("helper-elsewhere");
        assertThat(assign(moved, listed, DAY, null)).isEmpty();
    }

    @Test
    void nobodyHelpsThemselves() {
        Helper own = helper(MemberStatus.OFFICIAL, SINCE, listed.facts().id(), affiliation(CELL, SINCE, null));
        assertThat(assign(own, listed, DAY, null)).containsExactly("helper-is-the-candidate");
    }

    @Test
    void aChangeHasAReasonAndAFirstHelperHasNone() {
        TestFacts helped = listed.helpedBy(assignment(DAY));
        assertThat(assign(official(CELL), helped, DAY.plusDays(9), null)).containsExactly("change-without-reason");
        assertThat(assign(official(CELL), helped, DAY.plusDays(9), "HELPER_UNABLE"))
                .isEmpty();
        assertThat(assign(official(CELL), listed, DAY, "HELPER_UNABLE")).containsExactly("reason-without-change");
    }

    @Test
    void aChangeDoesNotReachBackBehindTheAssignment() {
        TestFacts helped = listed.helpedBy(assignment(DAY));
        assertThat(assign(official(CELL), helped, DAY.minusDays(1), "OTHER")).containsExactly("before-assignment");
    }

    @Test
    void whoHelpsAlreadyIsNotAssignedAgain() {
        HelperAssignment open = assignment(DAY);
        AssignHelperRequest again =
                new AssignHelperRequest(open.memberId(), DAY, TestFacts.decisionRequest(DAY), "OTHER");
        assertThat(HelperRules.isAssignedAlready(again, listed.helpedBy(open).facts()))
                .isTrue();
        assertThat(HelperRules.isAssignedAlready(again, listed.facts())).isFalse();
    }

    @Test
    void aReleaseFollowsTheAssignment() {
        TestFacts helped = listed.helpedBy(assignment(DAY));
        assertThat(release(helped, DAY, DAY)).isEmpty();
        assertThat(release(helped, DAY.minusDays(1), DAY.minusDays(1))).containsExactly("before-assignment");
        assertThat(release(helped, TODAY.plusDays(1), DAY)).containsExactly("date-in-future");
        assertThat(release(helped, DAY, DAY.plusDays(1))).containsExactly("resolution-after-effect");
    }

    private static List<String> assign(Helper helper, TestFacts facts, LocalDate day, String reason) {
        AssignHelperRequest request =
                new AssignHelperRequest(helper.id(), day, TestFacts.decisionRequest(TestFacts.LISTED_ON), reason);
        if (day.isBefore(TestFacts.LISTED_ON)) {
            request = new AssignHelperRequest(helper.id(), day, TestFacts.decisionRequest(day), reason);
        }
        return codes(HelperRules.faultsOf(request, helper, facts.facts(), TODAY));
    }

    private static List<String> release(TestFacts facts, LocalDate day, LocalDate decidedOn) {
        ReleaseHelperRequest request =
                new ReleaseHelperRequest(day, "HELPER_UNABLE", TestFacts.decisionRequest(decidedOn));
        return codes(HelperRules.faultsOf(request, facts.facts(), TODAY));
    }

    private static List<String> codes(List<FieldError> faults) {
        return faults.stream().map(FieldError::code).toList();
    }

    private static HelperAssignment assignment(LocalDate day) {
        return new HelperAssignment(UUID.randomUUID(), CELL, day, TestFacts.decision(day), null, null);
    }

    private static Helper official(UUID organisation) {
        return helper(MemberStatus.OFFICIAL, SINCE, null, affiliation(organisation, SINCE, null));
    }

    private static Affiliation affiliation(UUID organisation, LocalDate from, LocalDate to) {
        return new Affiliation(organisation, from, to);
    }

    private static Helper helper(
            MemberStatus status, LocalDate officialFrom, UUID candidate, Affiliation... affiliations) {
        return new Helper(
                new ReplicaMember(UUID.randomUUID(), status, officialFrom, candidate, List.of(affiliations)),
                Set.of(CELL));
    }
}
