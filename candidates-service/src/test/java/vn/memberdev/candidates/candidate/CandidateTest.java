package vn.memberdev.candidates.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.memberdev.candidates.candidate.timeline.TestFacts.CELL;
import static vn.memberdev.candidates.candidate.timeline.TestFacts.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.memberdev.candidates.candidate.change.CandidateProblem;
import vn.memberdev.candidates.candidate.change.ListChange;
import vn.memberdev.candidates.candidate.change.Membership;
import vn.memberdev.candidates.candidate.change.PersonDetails;
import vn.memberdev.candidates.candidate.change.RecordChange;
import vn.memberdev.contracts.candidates.AwarenessCertificate;
import vn.memberdev.contracts.candidates.CandidateStatus;
import vn.memberdev.contracts.candidates.Clearance;
import vn.memberdev.contracts.common.Sex;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.problem.ProblemType;

class CandidateTest {

    private static final Instant NOW = Instant.parse("2010-01-10T03:00:00Z");
    private static final LocalDate CEREMONY = LocalDate.of(2009, 5, 19);
    private static final LocalDate ANNULLED = LocalDate.of(2009, 11, 16);
    private static final UUID MEMBER = UUID.randomUUID();

    private final Candidate candidate = Candidate.listed(
            new ListChange.Listed(
                    UUID.randomUUID(),
                    null,
                    new PersonDetails("Nguyễn Thị Hoa Ban", LocalDate.of(1984, 6, 2), Sex.FEMALE, null, null),
                    CELL,
                    LocalDate.of(2008, 3, 5),
                    decision(LocalDate.of(2008, 3, 5)),
                    null),
            NOW);

    @Test
    void statusFollowsFromTheDatedFacts() {
        assertThat(status()).isEqualTo(CandidateStatus.LISTED);
        train();
        assertThat(status()).isEqualTo(CandidateStatus.CLASS_COMPLETED);
        clear(LocalDate.of(2009, 1, 20));
        assertThat(status()).isEqualTo(CandidateStatus.PROCEDURE_ALLOWED);
        know(CEREMONY, null);
        assertThat(status()).isEqualTo(CandidateStatus.ADMITTED);
    }

    @Test
    void anAnnulmentTakesTheClearanceWithIt() {
        train();
        clear(LocalDate.of(2009, 1, 20));
        know(CEREMONY, ANNULLED);
        assertThat(status()).isEqualTo(CandidateStatus.CLASS_COMPLETED);
        assertThat(candidate.facts().clearance()).isNull();
        clear(LocalDate.of(2009, 12, 1));
        assertThat(status()).isEqualTo(CandidateStatus.PROCEDURE_ALLOWED);
    }

    @Test
    void aClearanceEndsWithTheStayItWasGivenIn() {
        train();
        clear(LocalDate.of(2009, 1, 20));
        remove();
        assertThat(candidate.facts().clearance()).isNull();
        candidate.apply(
                new ListChange.ListedAgain(CELL, LocalDate.of(2009, 12, 20), decision(LocalDate.of(2009, 12, 20))),
                NOW);
        assertThat(status()).isEqualTo(CandidateStatus.CLASS_COMPLETED);
    }

    @Test
    void whoWasRemovedCannotBeRemovedOrCleared() {
        remove();
        assertThat(status()).isEqualTo(CandidateStatus.REMOVED);
        assertRefused(CandidateProblem.NOT_ON_LIST, this::remove);
        assertRefused(CandidateProblem.NOT_ON_LIST, () -> clear(LocalDate.of(2009, 1, 20)));
    }

    @Test
    void theListIsClosedToMembers() {
        know(CEREMONY, null);
        assertRefused(CandidateProblem.ALREADY_ADMITTED, this::remove);
        assertRefused(CandidateProblem.ALREADY_ADMITTED, () -> clear(LocalDate.of(2009, 1, 20)));
        assertRefused(CandidateProblem.ALREADY_ADMITTED, this::listAgain);
    }

    @Test
    void whoIsOnTheListCannotBeListedAgain() {
        assertRefused(CandidateProblem.ALREADY_ON_LIST, this::listAgain);
    }

    @Test
    void whatIsKnownAlreadyChangesNothing() {
        assertThat(know(CEREMONY, null)).isTrue();
        Instant changed = candidate.changedAt();
        assertThat(know(CEREMONY, null)).isFalse();
        assertThat(candidate.changedAt()).isEqualTo(changed);
    }

    @Test
    void aMembershipIsCorrectedNotDoubled() {
        know(CEREMONY, null);
        know(CEREMONY.plusDays(7), null);
        assertThat(candidate.facts().periods()).singleElement().satisfies(stay -> assertThat(stay.endedOn())
                .isEqualTo(CEREMONY.plusDays(7)));
    }

    @Test
    void aRestoredMembershipAdmitsAgain() {
        know(CEREMONY, ANNULLED);
        assertThat(status()).isEqualTo(CandidateStatus.LISTED);
        know(CEREMONY, null);
        assertThat(status()).isEqualTo(CandidateStatus.ADMITTED);
        assertThat(candidate.facts().memberId()).isEqualTo(MEMBER);
    }

    @Test
    void everyChangeIsRecordedLaterThanTheOneBefore() {
        Instant first = candidate.changedAt();
        train();
        assertThat(candidate.changedAt()).isAfter(first);
    }

    private void train() {
        LocalDate day = LocalDate.of(2008, 9, 12);
        candidate.apply(
                new RecordChange.Trained(
                        new AwarenessCertificate(day, "118/2008", CELL, day.plusMonths(60), "23-QD/TW", null)),
                NOW);
    }

    private void clear(LocalDate day) {
        candidate.apply(new RecordChange.Cleared(new Clearance(day, CELL, decision(day), "23-QD/TW")), NOW);
    }

    private void remove() {
        LocalDate day = LocalDate.of(2009, 12, 15);
        candidate.apply(new ListChange.Removed("LACKS_WILL", day, decision(day), null), NOW);
    }

    private void listAgain() {
        LocalDate day = LocalDate.of(2009, 12, 20);
        candidate.apply(new ListChange.ListedAgain(CELL, day, decision(day)), NOW);
    }

    private boolean know(LocalDate ceremony, LocalDate annulled) {
        Membership membership =
                new Membership(MEMBER, ceremony, annulled, annulled == null ? null : decision(annulled));
        return candidate.apply(new ListChange.MembershipReported(membership), NOW);
    }

    private CandidateStatus status() {
        return candidate.facts().status();
    }

    private static void assertRefused(ProblemType problem, Runnable change) {
        assertThatThrownBy(change::run)
                .isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.type())
                        .isEqualTo(problem));
    }
}
