package vn.memberdev.candidates.candidate.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.memberdev.candidates.candidate.timeline.TestFacts.CELL;
import static vn.memberdev.candidates.candidate.timeline.TestFacts.decision;
import static vn.memberdev.candidates.candidate.timeline.TestFacts.decisionRequest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.memberdev.candidates.candidate.change.EducationGround;
import vn.memberdev.candidates.candidate.change.PersonDetails;
import vn.memberdev.candidates.candidate.timeline.CandidateFacts;
import vn.memberdev.candidates.candidate.timeline.TestFacts;
import vn.memberdev.contracts.candidates.support.HelperAssignment;
import vn.memberdev.contracts.common.Sex;
import vn.memberdev.platform.problem.FieldError;

/** The rules of moves and of corrections. */
class TransferRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2010, 9, 30);
    private static final UUID ELSEWHERE = UUID.randomUUID();
    private static final CandidateFacts LISTED = TestFacts.listed().facts();

    @Test
    void aMoveWithItsCertificateIsPlausible() {
        assertThat(faults(ELSEWHERE, LocalDate.of(2009, 3, 2), LocalDate.of(2009, 2, 27), LISTED))
                .isEmpty();
    }

    @Test
    void aMoveGoesElsewhere() {
        assertThat(faults(CELL, LocalDate.of(2009, 3, 2), LocalDate.of(2009, 2, 27), LISTED))
                .containsExactly("same-organisation");
    }

    @Test
    void onlyWhatHasHappenedIsRecorded() {
        assertThat(faults(ELSEWHERE, TODAY.plusDays(1), TODAY, LISTED)).containsExactly("date-in-future");
    }

    @Test
    void nobodyMovesBeforeTheListing() {
        assertThat(faults(ELSEWHERE, LocalDate.of(2008, 3, 4), LocalDate.of(2008, 3, 4), LISTED))
                .containsExactly("before-listing");
    }

    @Test
    void theCertificateComesFirst() {
        assertThat(faults(ELSEWHERE, LocalDate.of(2009, 3, 2), LocalDate.of(2009, 3, 3), LISTED))
                .containsExactly("certificate-after-move");
    }

    @Test
    void whatWasDoneInTheUnitStaysThere() {
        LocalDate move = LocalDate.of(2009, 1, 1);
        LocalDate later = LocalDate.of(2009, 1, 2);
        HelperAssignment helper = new HelperAssignment(UUID.randomUUID(), CELL, later, decision(later), null, null);
        for (CandidateFacts facts : List.of(
                TestFacts.listed().trainedOn(later).facts(),
                TestFacts.listed().clearedOn(later).facts(),
                TestFacts.listed().helpedBy(helper).facts())) {
            assertThat(faults(ELSEWHERE, move, move, facts)).containsExactly("before-recorded-fact");
        }
    }

    @Test
    void aCorrectionKeepsThePersonPlausible() {
        assertThat(correction(null, LocalDate.of(1984, 6, 3))).isEmpty();
        assertThat(correction("  ", null)).containsExactly("blank");
        assertThat(correction(null, LocalDate.of(1899, 12, 31))).containsExactly("birth-date-too-early");
        assertThat(correction(null, LocalDate.of(2008, 3, 5))).containsExactly("born-after-listing");
    }

    private static List<String> faults(UUID to, LocalDate movedOn, LocalDate certified, CandidateFacts facts) {
        TransferCandidateRequest request = new TransferCandidateRequest(to, movedOn, decisionRequest(certified));
        return codes(TransferRules.faultsOf(request, facts, TODAY));
    }

    private static List<String> correction(String fullName, LocalDate birthDate) {
        CorrectCandidateRequest request = new CorrectCandidateRequest(fullName, birthDate, null, null, null);
        PersonDetails present =
                new PersonDetails("Nguyễn Thị Hoa Ban", LISTED.birthDate(), Sex.FEMALE, null, EducationGround.NONE);
        return codes(DetailsRules.faultsOf(request, request.over(present), LISTED));
    }

    private static List<String> codes(List<FieldError> faults) {
        return faults.stream().map(FieldError::code).toList();
    }
}
