package vn.memberdev.candidates.candidate.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.memberdev.candidates.candidate.timeline.TestFacts.CELL;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.memberdev.contracts.candidates.listing.ListingEnd;
import vn.memberdev.platform.decision.Act;

class ListingPeriodsTest {

    private static final LocalDate LISTED = LocalDate.of(2008, 3, 5);
    private static final LocalDate CEREMONY = LocalDate.of(2009, 5, 19);
    private static final LocalDate ANNULLED = LocalDate.of(2009, 11, 16);
    private static final LocalDate SECOND_CEREMONY = LocalDate.of(2010, 2, 3);
    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();

    @Test
    void aListingLastsUntilSomethingEndsIt() {
        assertThat(periods(List.of(open()), List.of())).containsExactly("2008-03-05..");
    }

    @Test
    void aRemovalEndsIt() {
        assertThat(periods(List.of(removed(LocalDate.of(2009, 12, 15))), List.of()))
                .containsExactly("2008-03-05..2009-12-15 REMOVED");
    }

    @Test
    void aCeremonyEndsIt() {
        assertThat(periods(List.of(open()), List.of(standing(FIRST, CEREMONY))))
                .containsExactly("2008-03-05..2009-05-19 ADMITTED");
    }

    @Test
    void anAnnulmentOpensItAgainByItsOwnDecision() {
        List<ListingPeriod> stays = ListingPeriods.of(List.of(open()), List.of(annulled(FIRST, CEREMONY, ANNULLED)));
        assertThat(stays)
                .extracting(ListingPeriodsTest::text)
                .containsExactly("2008-03-05..2009-05-19 ADMITTED", "2009-11-16..");
        assertThat(stays.get(1).resolution().number()).isEqualTo("44-QD/DUK");
        assertThat(stays.get(1).organisationId()).isEqualTo(CELL);
    }

    @Test
    void aSecondAdmissionEndsItAgainInWhateverOrderTheyCame() {
        MembershipRow annulled = annulled(FIRST, CEREMONY, ANNULLED);
        MembershipRow standing = standing(SECOND, SECOND_CEREMONY);
        List<String> expected = List.of("2008-03-05..2009-05-19 ADMITTED", "2009-11-16..2010-02-03 ADMITTED");
        assertThat(periods(List.of(open()), List.of(annulled, standing))).isEqualTo(expected);
        assertThat(periods(List.of(open()), List.of(standing, annulled))).isEqualTo(expected);
    }

    @Test
    void anAnnulmentOfSomeoneRemovedAfterTheCeremonyBringsBackTheRemoval() {
        assertThat(periods(List.of(removed(LocalDate.of(2009, 8, 1))), List.of(annulled(FIRST, CEREMONY, ANNULLED))))
                .containsExactly("2008-03-05..2009-05-19 ADMITTED", "2009-11-16..2009-11-16 REMOVED");
    }

    @Test
    void aCeremonyAfterARemovalLeavesTheRemovalAsItIs() {
        assertThat(periods(List.of(removed(LocalDate.of(2009, 1, 1))), List.of(standing(FIRST, CEREMONY))))
                .containsExactly("2008-03-05..2009-01-01 REMOVED");
    }

    @Test
    void aCeremonyBelongsToTheListingItFallsInto() {
        ListingRow again = ListingRow.open(CELL, LocalDate.of(2009, 3, 1), act("31-NQ/CB"), null);
        assertThat(periods(List.of(removed(LocalDate.of(2009, 1, 1)), again), List.of(standing(FIRST, CEREMONY))))
                .containsExactly("2008-03-05..2009-01-01 REMOVED", "2009-03-01..2009-05-19 ADMITTED");
    }

    @Test
    void aMemberIsOnNoListWhateverWasResolvedMeanwhile() {
        ListingRow again = ListingRow.open(CELL, LocalDate.of(2009, 9, 1), act("31-NQ/CB"), null);
        assertThat(periods(List.of(removed(LocalDate.of(2009, 8, 1)), again), List.of(standing(FIRST, CEREMONY))))
                .containsExactly("2008-03-05..2009-05-19 ADMITTED");
    }

    @Test
    void aCeremonyBeforeTheFirstListingMakesNoStayOfNegativeLength() {
        assertThat(periods(List.of(open()), List.of(standing(FIRST, LocalDate.of(2008, 1, 1)))))
                .containsExactly("2008-03-05..2008-03-05 ADMITTED");
    }

    private static ListingRow open() {
        return ListingRow.open(CELL, LISTED, act("07-NQ/CB"), null);
    }

    private static ListingRow removed(LocalDate day) {
        return open().removed(new RemovalRow("LACKS_WILL", day, act("21-NQ/CB"), "chỉ nội bộ", Instant.EPOCH));
    }

    private static MembershipRow standing(UUID member, LocalDate ceremony) {
        return new MembershipRow(member, ceremony, null, null);
    }

    private static MembershipRow annulled(UUID member, LocalDate ceremony, LocalDate annulled) {
        return new MembershipRow(member, ceremony, annulled, act("44-QD/DUK"));
    }

    private static Act act(String number) {
        return new Act(number, LISTED, CELL);
    }

    private static List<String> periods(List<ListingRow> listings, List<MembershipRow> memberships) {
        return ListingPeriods.of(listings, memberships).stream()
                .map(ListingPeriodsTest::text)
                .toList();
    }

    private static String text(ListingPeriod stay) {
        ListingEnd end = stay.end();
        return stay.listedOn() + ".." + (end == null ? "" : stay.endedOn() + " " + end);
    }
}
