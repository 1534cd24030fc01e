package vn.memberdev.reporting.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.memberdev.reporting.contribution.Measure.CANDIDATES_CLEARED;
import static vn.memberdev.reporting.contribution.Measure.CANDIDATES_LISTED;
import static vn.memberdev.reporting.contribution.Measure.CANDIDATES_REMOVED;
import static vn.memberdev.reporting.contribution.Measure.CANDIDATES_STOCK;
import static vn.memberdev.reporting.contribution.Measure.PERSONS_TRAINED;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.memberdev.reporting.ACandidate;

class CandidateContributionsTest {

    private static final UUID CELL = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    @Test
    void aListingCountsOnItsFirstDayAndIsOnTheListFromThen() {
        assertThat(ContributionRules.of(ACandidate.at(CELL).listed("2006-03-01").build()))
                .containsExactlyInAnyOrder(listed(CELL, "2006-03-01"), enters(CELL, "2006-03-01"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CELL", "MASS_ORGANISATION", "EMULATION_MOVEMENT"})
    void aListingCountsUnderWhoProposedThePerson(String nominator) {
        var candidate =
                ACandidate.at(CELL).proposedBy(nominator).listed("2006-03-01").build();

        assertThat(ContributionRules.of(candidate)).contains(one(CANDIDATES_LISTED, CELL, "2006-03-01", nominator));
    }

    @Test
    void aPersonIsTrainedOnceHoweverManyClasses() {
        var candidate = ACandidate.at(CELL)
                .listed("2006-03-01")
                .trained("2008-09-01")
                .trained("2006-10-01")
                .build();

        assertThat(ContributionRules.of(candidate))
                .filteredOn(c -> c.measure() == PERSONS_TRAINED)
                .containsExactly(one(PERSONS_TRAINED, CELL, "2006-10-01", "ALL"));
    }

    @Test
    void theClassCountsWhereTheCandidateWasListedThen() {
        var candidate = ACandidate.at(CELL)
                .listed("2006-03-01")
                .trained("2006-10-01")
                .movedTo(OTHER, "2007-01-01")
                .build();

        assertThat(ContributionRules.of(candidate)).contains(one(PERSONS_TRAINED, CELL, "2006-10-01", "ALL"));
    }

    @Test
    void aMoveLeavesOneListAndEntersTheOtherAndIsNoNewListing() {
        var candidate = ACandidate.at(CELL)
                .listed("2006-03-01")
                .movedTo(OTHER, "2007-01-01")
                .build();

        assertThat(ContributionRules.of(candidate))
                .containsExactlyInAnyOrder(
                        listed(CELL, "2006-03-01"),
                        enters(CELL, "2006-03-01"),
                        leaves(CELL, "2007-01-01"),
                        enters(OTHER, "2007-01-01"));
    }

    @Test
    void aMoveAndItsReturnOnOneDayChangeNothing() {
        var candidate = ACandidate.at(CELL)
                .listed("2006-03-01")
                .movedTo(OTHER, "2007-01-01")
                .movedTo(CELL, "2007-01-01")
                .build();

        assertThat(ContributionRules.of(candidate))
                .containsExactlyInAnyOrder(listed(CELL, "2006-03-01"), enters(CELL, "2006-03-01"));
    }

    @Test
    void aRemovalCountsUnderItsReasonAndLeavesTheList() {
        var candidate = ACandidate.at(CELL)
                .listed("2006-03-01")
                .removed("LACKS_WILL", "2007-12-15")
                .build();

        assertThat(ContributionRules.of(candidate))
                .containsExactlyInAnyOrder(
                        listed(CELL, "2006-03-01"),
                        enters(CELL, "2006-03-01"),
                        one(CANDIDATES_REMOVED, CELL, "2007-12-15", "LACKS_WILL"),
                        leaves(CELL, "2007-12-15"));
    }

    @Test
    void whoIsListedAgainAndRemovedAgainCountsTwice() {
        var candidate = ACandidate.at(CELL)
                .listed("2006-03-01")
                .removed("LACKS_WILL", "2007-12-15")
                .listed("2008-02-01")
                .removed("NOT_QUALIFIED", "2009-12-15")
                .build();

        assertThat(ContributionRules.of(candidate))
                .containsExactlyInAnyOrder(
                        listed(CELL, "2006-03-01"),
                        enters(CELL, "2006-03-01"),
                        one(CANDIDATES_REMOVED, CELL, "2007-12-15", "LACKS_WILL"),
                        leaves(CELL, "2007-12-15"),
                        listed(CELL, "2008-02-01"),
                        enters(CELL, "2008-02-01"),
                        one(CANDIDATES_REMOVED, CELL, "2009-12-15", "NOT_QUALIFIED"),
                        leaves(CELL, "2009-12-15"));
    }

    @Test
    void admissionIsAnExitNotARemoval() {
        var candidate =
                ACandidate.at(CELL).listed("2006-03-01").admitted("2008-05-19").build();

        assertThat(ContributionRules.of(candidate))
                .containsExactlyInAnyOrder(
                        listed(CELL, "2006-03-01"), enters(CELL, "2006-03-01"), leaves(CELL, "2008-05-19"));
    }

    @Test
    void whoIsBackOnTheListAfterAnAnnulmentIsNotListedAnew() {
        var candidate = ACandidate.at(CELL)
                .listed("2006-03-01")
                .admitted("2008-05-19")
                .listed("2009-02-02")
                .build();

        assertThat(ContributionRules.of(candidate))
                .containsExactlyInAnyOrder(
                        listed(CELL, "2006-03-01"),
                        enters(CELL, "2006-03-01"),
                        leaves(CELL, "2008-05-19"),
                        enters(CELL, "2009-02-02"));
    }

    @Test
    void aPermissionCountsOnItsDayAlsoAfterTheAdmission() {
        var candidate = ACandidate.at(CELL)
                .listed("2006-03-01")
                .cleared("2008-01-20")
                .admitted("2008-05-19")
                .build();

        assertThat(ContributionRules.of(candidate)).contains(one(CANDIDATES_CLEARED, CELL, "2008-01-20", "ALL"));
    }

    @Test
    void aPermissionThatLapsedIsNotCounted() {
        var candidate = ACandidate.at(CELL)
                .listed("2006-03-01")
                .cleared("2008-01-20")
                .movedTo(OTHER, "2008-03-01")
                .build();

        assertThat(ContributionRules.of(candidate))
                .extracting(Contribution::measure)
                .doesNotContain(CANDIDATES_CLEARED);
    }

    private static Contribution listed(UUID at, String on) {
        return one(CANDIDATES_LISTED, at, on, "NOT_RECORDED");
    }

    private static Contribution enters(UUID at, String on) {
        return one(CANDIDATES_STOCK, at, on, "ALL");
    }

    private static Contribution leaves(UUID at, String on) {
        return new Contribution(CANDIDATES_STOCK, at, LocalDate.parse(on), "ALL", -1);
    }

    private static Contribution one(Measure measure, UUID at, String on, String category) {
        return new Contribution(measure, at, LocalDate.parse(on), category, 1);
    }
}
