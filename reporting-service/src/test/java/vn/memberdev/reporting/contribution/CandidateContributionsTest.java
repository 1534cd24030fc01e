package vn.memberdev.reporting.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.memberdev.reporting.contribution.Measure.CANDIDATES_LISTED;
import static vn.memberdev.reporting.contribution.Measure.CANDIDATES_REMOVED;
import static vn.memberdev.reporting.contribution.Measure.PERSONS_TRAINED;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.memberdev.reporting.ACandidate;

class CandidateContributionsTest {

    private static final UUID CELL = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    @Test
    void aListingCountsOnItsFirstDay() {
        assertThat(ContributionRules.of(ACandidate.at(CELL).listed("2006-03-01").build()))
                .containsExactly(one(CANDIDATES_LISTED, CELL, "2006-03-01", "ALL"));
    }

    @Test
    void aPersonIsTrainedOnceHoweverManyClasses() {
        var candidate = ACandidate.at(CELL)
                .listed("2006-03-01")
                .trained("2008-09-01")
                .trained("2006-10-01")
                .build();

        assertThat(ContributionRules.of(candidate))
                .containsExactlyInAnyOrder(
                        one(CANDIDATES_LISTED, CELL, "2006-03-01", "ALL"),
                        one(PERSONS_TRAINED, CELL, "2006-10-01", "ALL"));
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
    void aMoveFromListToListIsNoNewListing() {
        var candidate = ACandidate.at(CELL)
                .listed("2006-03-01")
                .movedTo(OTHER, "2007-01-01")
                .build();

        assertThat(ContributionRules.of(candidate)).containsExactly(one(CANDIDATES_LISTED, CELL, "2006-03-01", "ALL"));
    }

    @Test
    void aRemovalCountsUnderItsReason() {
        var candidate = ACandidate.at(CELL)
                .listed("2006-03-01")
                .removed("LACKS_WILL", "2007-12-15")
                .build();

        assertThat(ContributionRules.of(candidate))
                .containsExactlyInAnyOrder(
                        one(CANDIDATES_LISTED, CELL, "2006-03-01", "ALL"),
                        one(CANDIDATES_REMOVED, CELL, "2007-12-15", "LACKS_WILL"));
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
                        one(CANDIDATES_LISTED, CELL, "2006-03-01", "ALL"),
                        one(CANDIDATES_REMOVED, CELL, "2007-12-15", "LACKS_WILL"),
                        one(CANDIDATES_LISTED, CELL, "2008-02-01", "ALL"),
                        one(CANDIDATES_REMOVED, CELL, "2009-12-15", "NOT_QUALIFIED"));
    }

    @Test
    void admissionIsAnExitNotARemoval() {
        var candidate =
                ACandidate.at(CELL).listed("2006-03-01").admitted("2008-05-19").build();

        assertThat(ContributionRules.of(candidate)).containsExactly(one(CANDIDATES_LISTED, CELL, "2006-03-01", "ALL"));
    }

    private static Contribution one(Measure measure, UUID at, String on, String category) {
        return new Contribution(measure, at, LocalDate.parse(on), category, 1);
    }
}
