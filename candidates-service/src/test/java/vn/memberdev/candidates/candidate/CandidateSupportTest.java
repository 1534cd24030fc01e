package vn.memberdev.candidates.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.memberdev.candidates.candidate.timeline.TestFacts.CELL;
import static vn.memberdev.candidates.candidate.timeline.TestFacts.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.memberdev.candidates.candidate.change.CandidateChange;
import vn.memberdev.candidates.candidate.change.CandidateEducation;
import vn.memberdev.candidates.candidate.change.CandidateProblem;
import vn.memberdev.candidates.candidate.change.EducationGround;
import vn.memberdev.candidates.candidate.change.ListChange;
import vn.memberdev.candidates.candidate.change.Membership;
import vn.memberdev.candidates.candidate.change.PersonDetails;
import vn.memberdev.candidates.candidate.change.RecordChange;
import vn.memberdev.candidates.candidate.change.SupportChange;
import vn.memberdev.candidates.candidate.timeline.CandidateFacts;
import vn.memberdev.candidates.candidate.timeline.ListingPeriod;
import vn.memberdev.contracts.candidates.AwarenessCertificate;
import vn.memberdev.contracts.candidates.CandidateStatus;
import vn.memberdev.contracts.candidates.Clearance;
import vn.memberdev.contracts.candidates.listing.ListingEnd;
import vn.memberdev.contracts.candidates.support.HelperAssignment;
import vn.memberdev.contracts.common.Sex;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.problem.ProblemType;

/** How a candidate is followed, helped and moved, and what of it stood on a day. */
class CandidateSupportTest {

    private static final Instant NOW = Instant.parse("2010-01-01T00:00:00Z");
    private static final UUID HELPER = UUID.randomUUID();
    private static final UUID SUCCESSOR = UUID.randomUUID();
    private static final UUID ELSEWHERE = UUID.randomUUID();
    private static final UUID TASK = UUID.randomUUID();

    private final Candidate candidate = Candidate.listed(
            new ListChange.Listed(
                    UUID.randomUUID(),
                    null,
                    new PersonDetails(
                            "Nguyễn Thị Hoa Ban",
                            day(1984, 6, 2),
                            Sex.FEMALE,
                            CandidateEducation.UPPER_SECONDARY,
                            null),
                    CELL,
                    day(2008, 3, 5),
                    decision(day(2008, 3, 5)),
                    null),
            NOW);

    @Test
    void aNewHelperEndsTheOneBefore() {
        assign(HELPER, day(2008, 4, 1), null);
        assign(SUCCESSOR, day(2008, 9, 1), "HELPER_UNABLE");
        assertThat(candidate.facts().helpers())
                .extracting(HelperAssignment::memberId, HelperAssignment::endedOn, HelperAssignment::endReason)
                .containsExactly(tuple(HELPER, day(2008, 9, 1), "HELPER_UNABLE"), tuple(SUCCESSOR, null, null));
        assertThat(candidate.facts().openHelper().orElseThrow().memberId()).isEqualTo(SUCCESSOR);
    }

    @Test
    void onlyAHelperWhoIsThereCanBeReleased() {
        assertRefused(CandidateProblem.NO_HELPER, this::release);
        assign(HELPER, day(2008, 4, 1), null);
        release();
        assertThat(candidate.facts().openHelper()).isEmpty();
        assertRefused(CandidateProblem.NO_HELPER, this::release);
    }

    @Test
    void aMassOrganisationFollowsOnce() {
        follow();
        assertRefused(CandidateProblem.MASS_ORGANISATION_ASSIGNED, this::follow);
        unfollow();
        assertThat(candidate.facts().openMassOrganisations()).isEmpty();
        assertRefused(CandidateProblem.MASS_ORGANISATION_NOT_ASSIGNED, this::unfollow);
        follow();
        assertThat(candidate.facts().massOrganisations()).hasSize(2);
    }

    @Test
    void aTaskHasOneOutcome() {
        assertRefused(CandidateProblem.TASK_NOT_FOUND, this::assess);
        apply(new SupportChange.TaskGiven(
                TASK, "Vận động thanh niên", day(2008, 4, 2), day(2008, 6, 30), decision(day(2008, 4, 2))));
        assess();
        assertThat(candidate.facts().task(TASK).orElseThrow().outcome()).isEqualTo("COMPLETED");
        assertRefused(CandidateProblem.TASK_ASSESSED, this::assess);
    }

    @Test
    void whoIsNotOnTheListIsNotFollowed() {
        apply(new ListChange.Removed("WITHDREW", day(2009, 1, 5), decision(day(2009, 1, 5)), null));
        assertRefused(CandidateProblem.NOT_ON_LIST, () -> assign(HELPER, day(2009, 2, 1), null));
        assertRefused(CandidateProblem.NOT_ON_LIST, () -> move(day(2009, 2, 1)));
    }

    @Test
    void aMoveEndsStayHelperAndClearanceAndBeginsAnotherStay() {
        assign(HELPER, day(2008, 4, 1), null);
        train();
        apply(new RecordChange.Cleared(new Clearance(day(2009, 1, 20), CELL, decision(day(2009, 1, 20)), "23-QD/TW")));
        move(day(2009, 3, 2));
        CandidateFacts facts = candidate.facts();
        assertThat(facts.periods()).extracting(ListingPeriod::end).containsExactly(ListingEnd.MOVED, null);
        assertThat(facts.periods().get(0).transfer().toOrganisationId()).isEqualTo(ELSEWHERE);
        assertThat(facts.organisationId()).isEqualTo(ELSEWHERE);
        assertThat(facts.openHelper()).isEmpty();
        assertThat(facts.helpers().get(0).endReason()).isEqualTo("CANDIDATE_MOVED");
        assertThat(facts.status()).isEqualTo(CandidateStatus.CLASS_COMPLETED);
    }

    @Test
    void whoGoesAlongLeavesNobodyBehind() {
        assign(HELPER, day(2008, 4, 1), null);
        follow();
        train();
        apply(new SupportChange.TaskGiven(
                TASK, "Vận động thanh niên", day(2008, 10, 1), null, decision(day(2008, 10, 1))));
        apply(new RecordChange.Cleared(new Clearance(day(2009, 1, 20), CELL, decision(day(2009, 1, 20)), "23-QD/TW")));
        goAlong(SUCCESSOR, day(2009, 3, 2));
        goAlong(ELSEWHERE, day(2010, 3, 2));
        CandidateFacts facts = candidate.facts();
        assertThat(facts.periods())
                .extracting(ListingPeriod::end)
                .containsExactly(ListingEnd.MOVED, ListingEnd.MOVED, null);
        assertThat(facts.organisationId()).isEqualTo(ELSEWHERE);
        assertThat(facts.openHelper()).map(HelperAssignment::memberId).contains(HELPER);
        assertThat(facts.openMassOrganisations()).hasSize(1);
        assertThat(facts.task(TASK).orElseThrow().outcome()).isNull();
        assertThat(facts.status()).isEqualTo(CandidateStatus.PROCEDURE_ALLOWED);
        assertThat(facts.supportedSince()).isEqualTo(day(2008, 3, 5));
        assertThat(on(day(2009, 3, 1)).status()).isEqualTo(CandidateStatus.PROCEDURE_ALLOWED);
        assertThat(on(day(2009, 3, 2)).status()).isEqualTo(CandidateStatus.PROCEDURE_ALLOWED);
        assertThat(on(day(2010, 3, 2)).status()).isEqualTo(CandidateStatus.PROCEDURE_ALLOWED);
    }

    @Test
    void afterGoingAlongAMoveLeavesThemBehindAllTheSame() {
        assign(HELPER, day(2008, 4, 1), null);
        goAlong(SUCCESSOR, day(2009, 3, 2));
        move(day(2009, 8, 5));
        assertThat(candidate.facts().openHelper()).isEmpty();
        assertThat(candidate.facts().supportedSince()).isEqualTo(day(2009, 8, 5));
    }

    @Test
    void aRemovalReleasesWhoFollowedAndHelped() {
        assign(HELPER, day(2008, 4, 1), null);
        follow();
        apply(new ListChange.Removed("WITHDREW", day(2009, 1, 5), decision(day(2009, 1, 5)), null));
        assertThat(candidate.facts().openHelper()).isEmpty();
        assertThat(candidate.facts().helpers().get(0).endReason()).isEqualTo("CANDIDATE_REMOVED");
        assertThat(candidate.facts().openMassOrganisations()).isEmpty();
    }

    @Test
    void aCorrectionChangesTheDetailsOnly() {
        apply(new RecordChange.Corrected(new PersonDetails(
                " Nguyễn Thị Hoa ",
                LocalDate.of(1985, 6, 2),
                Sex.FEMALE,
                CandidateEducation.PRIMARY,
                EducationGround.SPECIAL_AREA)));
        assertThat(candidate.details().fullName()).isEqualTo("Nguyễn Thị Hoa");
        assertThat(candidate.facts().education()).isEqualTo(CandidateEducation.PRIMARY);
        assertThat(candidate.facts().periods()).hasSize(1);
    }

    @Test
    void aDayKnowsOnlyWhatHadHappenedByThen() {
        assign(HELPER, day(2008, 4, 1), null);
        train();
        move(day(2009, 3, 2));
        apply(new ListChange.Removed("WITHDREW", day(2009, 8, 5), decision(day(2009, 8, 5)), null));

        assertThat(candidate.factsOn(day(2008, 3, 4))).isEmpty();
        assertThat(on(day(2008, 3, 5)).helpers()).isEmpty();
        assertThat(on(day(2008, 9, 11)).status()).isEqualTo(CandidateStatus.LISTED);
        assertThat(on(day(2008, 9, 12)).status()).isEqualTo(CandidateStatus.CLASS_COMPLETED);
        assertThat(on(day(2009, 3, 1)).organisationId()).isEqualTo(CELL);
        assertThat(on(day(2009, 3, 1)).openHelper()).isPresent();
        assertThat(on(day(2009, 3, 2)).organisationId()).isEqualTo(ELSEWHERE);
        assertThat(on(day(2009, 3, 2)).openHelper()).isEmpty();
        assertThat(on(day(2009, 8, 4)).status()).isEqualTo(CandidateStatus.CLASS_COMPLETED);
        assertThat(on(day(2009, 8, 5)).status()).isEqualTo(CandidateStatus.REMOVED);
    }

    @Test
    void anAdmissionStoodUntilItWasAnnulled() {
        UUID member = UUID.randomUUID();
        apply(new ListChange.MembershipReported(
                new Membership(member, day(2009, 5, 19), day(2009, 11, 16), decision(day(2009, 11, 16)))));
        assertThat(on(day(2009, 5, 18)).status()).isEqualTo(CandidateStatus.LISTED);
        assertThat(on(day(2009, 5, 19)).memberId()).isEqualTo(member);
        assertThat(on(day(2009, 11, 15)).status()).isEqualTo(CandidateStatus.ADMITTED);
        assertThat(on(day(2009, 11, 16)).status()).isEqualTo(CandidateStatus.LISTED);
    }

    private CandidateFacts on(LocalDate day) {
        return candidate.factsOn(day).orElseThrow();
    }

    private void assign(UUID member, LocalDate on, String reason) {
        apply(new SupportChange.HelperAssigned(member, CELL, on, decision(on), reason));
    }

    private void release() {
        LocalDate on = day(2008, 12, 1);
        apply(new SupportChange.HelperReleased(on, "HELPER_UNABLE", decision(on)));
    }

    private void follow() {
        LocalDate on = day(2008, 4, 1);
        apply(new SupportChange.MassOrganisationAssigned("YOUTH_UNION", on, decision(on)));
    }

    private void unfollow() {
        LocalDate on = day(2008, 12, 1);
        apply(new SupportChange.MassOrganisationReleased("YOUTH_UNION", on, decision(on)));
    }

    private void assess() {
        apply(new SupportChange.TaskAssessed(TASK, "COMPLETED", day(2008, 6, 30), null));
    }

    private void train() {
        LocalDate on = day(2008, 9, 12);
        apply(new RecordChange.Trained(
                new AwarenessCertificate(on, "118/2008", CELL, on.plusMonths(60), "23-QD/TW", null)));
    }

    private void move(LocalDate on) {
        apply(new ListChange.Moved(ELSEWHERE, on, decision(on)));
    }

    private void goAlong(UUID to, LocalDate on) {
        apply(new ListChange.Moved(to, on, decision(on), true));
    }

    private void apply(CandidateChange change) {
        candidate.apply(change, NOW);
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }

    private static void assertRefused(ProblemType problem, Runnable change) {
        assertThatThrownBy(change::run)
                .isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.type())
                        .isEqualTo(problem));
    }
}
