package vn.memberdev.reporting.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.memberdev.reporting.contribution.Measure.CANDIDATES_HELPED;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.memberdev.reporting.ACandidate;

class HelpContributionsTest {

    private static final UUID CELL = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    @Test
    void helpCountsFromItsFirstDay() {
        assertThat(help(ACandidate.at(CELL).listed("2006-03-01").helpedFrom("2006-04-01")))
                .containsExactly(change(CELL, "2006-04-01", 1));
    }

    @Test
    void aChangeOfHelperOnOneDayChangesNothing() {
        var candidate = ACandidate.at(CELL)
                .listed("2006-03-01")
                .helpedFrom("2006-03-01")
                .helpedUntil("2006-10-01")
                .helpedFrom("2006-10-01");

        assertThat(help(candidate)).containsExactly(change(CELL, "2006-03-01", 1));
    }

    @Test
    void betweenTwoHelpersThereIsNone() {
        var candidate = ACandidate.at(CELL)
                .listed("2006-03-01")
                .helpedFrom("2006-03-01")
                .helpedUntil("2006-10-01")
                .helpedFrom("2006-11-15");

        assertThat(help(candidate))
                .containsExactlyInAnyOrder(
                        change(CELL, "2006-03-01", 1), change(CELL, "2006-10-01", -1), change(CELL, "2006-11-15", 1));
    }

    @Test
    void twoHelpersAtATimeHelpOnePerson() {
        var candidate = ACandidate.at(CELL)
                .listed("2006-03-01")
                .helpedFrom("2006-03-01")
                .helpedUntil("2006-10-01")
                .helpedFrom("2006-05-01")
                .helpedUntil("2006-08-01");

        assertThat(help(candidate))
                .containsExactlyInAnyOrder(change(CELL, "2006-03-01", 1), change(CELL, "2006-10-01", -1));
    }

    @Test
    void helpEndsWithTheStay() {
        assertThat(help(ACandidate.at(CELL)
                        .listed("2006-03-01")
                        .helpedFrom("2006-04-01")
                        .removed("LACKS_WILL", "2007-12-15")))
                .containsExactlyInAnyOrder(change(CELL, "2006-04-01", 1), change(CELL, "2007-12-15", -1));
        assertThat(help(ACandidate.at(CELL)
                        .listed("2006-03-01")
                        .helpedFrom("2006-04-01")
                        .admitted("2008-05-19")))
                .containsExactlyInAnyOrder(change(CELL, "2006-04-01", 1), change(CELL, "2008-05-19", -1));
    }

    @Test
    void whoMovesIsHelpedWhereTheyAreListed() {
        var candidate = ACandidate.at(CELL)
                .listed("2006-03-01")
                .helpedFrom("2006-04-01")
                .helpedUntil("2007-01-01")
                .movedTo(OTHER, "2007-01-01")
                .helpedFrom("2007-02-01");

        assertThat(help(candidate))
                .containsExactlyInAnyOrder(
                        change(CELL, "2006-04-01", 1), change(CELL, "2007-01-01", -1), change(OTHER, "2007-02-01", 1));
    }

    private static List<Contribution> help(ACandidate candidate) {
        return ContributionRules.of(candidate.build()).stream()
                .filter(contribution -> contribution.measure() == CANDIDATES_HELPED)
                .toList();
    }

    private static Contribution change(UUID at, String on, long amount) {
        return new Contribution(CANDIDATES_HELPED, at, LocalDate.parse(on), "ALL", amount);
    }
}
