package vn.memberdev.candidates.candidate.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.memberdev.candidates.candidate.timeline.TestFacts.CELL;
import static vn.memberdev.candidates.candidate.timeline.TestFacts.decisionRequest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.memberdev.candidates.candidate.timeline.CandidateFacts;
import vn.memberdev.candidates.candidate.timeline.TestFacts;
import vn.memberdev.contracts.common.Sex;
import vn.memberdev.platform.problem.FieldError;

class ListingRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2010, 1, 10);
    private static final LocalDate BORN = LocalDate.of(1984, 6, 2);

    @Test
    void aListingOfTodayByAResolutionOfTodayIsFine() {
        assertThat(codes(listing(BORN, TODAY, TODAY))).isEmpty();
    }

    @Test
    void tomorrowIsNotRecorded() {
        assertThat(codes(listing(BORN, TODAY.plusDays(1), TODAY))).containsExactly("date-in-future");
    }

    @Test
    void aResolutionComesBeforeItsEffect() {
        assertThat(codes(listing(BORN, TODAY.minusDays(1), TODAY))).containsExactly("resolution-after-effect");
    }

    @Test
    void nobodyIsListedOnTheDayOfBirth() {
        assertThat(codes(listing(TODAY, TODAY, TODAY))).containsExactly("born-after-listing");
    }

    @Test
    void theNineteenthCenturyIsAMistake() {
        assertThat(codes(listing(LocalDate.of(1899, 12, 31), TODAY, TODAY))).containsExactly("birth-date-too-early");
        assertThat(codes(listing(LocalDate.of(1900, 1, 1), TODAY, TODAY))).isEmpty();
    }

    @Test
    void allFaultsAreNamedAtOnce() {
        assertThat(codes(listing(LocalDate.of(1899, 1, 1), TODAY.plusDays(1), TODAY.plusDays(2))))
                .containsExactly("birth-date-too-early", "date-in-future", "resolution-after-effect");
    }

    @Test
    void aNewListingMayBeginOnTheDayOfTheRemoval() {
        CandidateFacts removed =
                TestFacts.listed().removedOn(LocalDate.of(2009, 12, 15)).facts();
        assertThat(again(removed, LocalDate.of(2009, 12, 15))).isEmpty();
        assertThat(again(removed, LocalDate.of(2009, 12, 14))).containsExactly("before-removal");
    }

    private static ListCandidateRequest listing(LocalDate birthDate, LocalDate listedOn, LocalDate decidedOn) {
        return new ListCandidateRequest(
                null,
                "Nguyễn Thị Hoa Ban",
                birthDate,
                Sex.FEMALE,
                CELL,
                listedOn,
                decisionRequest(decidedOn),
                null,
                null);
    }

    private static List<String> codes(ListCandidateRequest request) {
        return ListingRules.faultsOf(request, Optional.empty(), TODAY).stream()
                .map(FieldError::code)
                .toList();
    }

    private static List<String> again(CandidateFacts facts, LocalDate day) {
        return ListingRules.faultsOf(
                        new ListAgainRequest(CELL, day, decisionRequest(day)), Optional.empty(), facts, TODAY)
                .stream()
                .map(FieldError::code)
                .toList();
    }
}
