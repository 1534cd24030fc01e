package vn.memberdev.reporting.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.memberdev.contracts.members.EducationLevel.COLLEGE;
import static vn.memberdev.contracts.members.EducationLevel.INTERMEDIATE;
import static vn.memberdev.contracts.members.EducationLevel.MASTER;
import static vn.memberdev.contracts.members.EducationLevel.UNIVERSITY;
import static vn.memberdev.reporting.contribution.Measure.MEMBERS_ADMITTED;
import static vn.memberdev.reporting.contribution.Measure.MEMBERS_STOCK;
import static vn.memberdev.reporting.contribution.Measure.TRAINING_TURNS;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.memberdev.contracts.common.Sex;
import vn.memberdev.contracts.members.MemberState;
import vn.memberdev.contracts.members.MemberStatus;
import vn.memberdev.reporting.AMember;

class MemberContributionsTest {

    private static final UUID CELL = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    @Test
    void aRegisteredMemberEntersTheStockOnTheFirstDayOfTheAffiliation() {
        MemberState member = AMember.at(CELL)
                .since("2001-02-03")
                .educated(UNIVERSITY, "1999-06-30")
                .build();

        assertThat(ContributionRules.of(member)).containsExactly(stock(CELL, "2001-02-03", "UNIVERSITY", 1));
    }

    @Test
    void aMemberWithoutEducationCountsAsNone() {
        assertThat(ContributionRules.of(AMember.at(CELL).since("2001-02-03").build()))
                .containsExactly(stock(CELL, "2001-02-03", "NONE", 1));
    }

    @Test
    void anAdmittedMemberCountsOnTheDayOfTheCeremony() {
        MemberState member = AMember.at(CELL)
                .admitted("2009-05-19")
                .educated(COLLEGE, "2006-06-30")
                .build();

        assertThat(ContributionRules.of(member))
                .containsExactlyInAnyOrder(
                        stock(CELL, "2009-05-19", "COLLEGE", 1),
                        new Contribution(MEMBERS_ADMITTED, CELL, day("2009-05-19"), "ALL", 1));
    }

    @Test
    void anAnnulledAdmissionContributesNothingAtAll() {
        MemberState member = AMember.at(CELL)
                .admitted("2009-05-19")
                .educated(COLLEGE, "2006-06-30")
                .trained("UPGRADING", "2009-10-01")
                .annulled("2010-02-01")
                .build();

        assertThat(ContributionRules.of(member)).isEmpty();
    }

    @Test
    void anEducationReachedLaterMovesTheMemberBetweenCategories() {
        MemberState member = AMember.at(CELL)
                .since("2001-01-01")
                .educated(INTERMEDIATE, "1995-06-30")
                .educated(UNIVERSITY, "2007-07-15")
                .build();

        assertThat(ContributionRules.of(member))
                .containsExactlyInAnyOrder(
                        stock(CELL, "2001-01-01", "INTERMEDIATE", 1),
                        stock(CELL, "2007-07-15", "INTERMEDIATE", -1),
                        stock(CELL, "2007-07-15", "UNIVERSITY", 1));
    }

    @Test
    void aLowerDiplomaLaterTakesNothingAway() {
        MemberState member = AMember.at(CELL)
                .since("2001-01-01")
                .educated(UNIVERSITY, "1995-06-30")
                .educated(INTERMEDIATE, "2007-07-15")
                .build();

        assertThat(ContributionRules.of(member)).containsExactly(stock(CELL, "2001-01-01", "UNIVERSITY", 1));
    }

    @Test
    void twoLevelsOnOneDayAreOneStep() {
        MemberState member = AMember.at(CELL)
                .since("2001-01-01")
                .educated(UNIVERSITY, "2007-07-15")
                .educated(MASTER, "2007-07-15")
                .build();

        assertThat(ContributionRules.of(member))
                .containsExactlyInAnyOrder(
                        stock(CELL, "2001-01-01", "NONE", 1),
                        stock(CELL, "2007-07-15", "NONE", -1),
                        stock(CELL, "2007-07-15", "MASTER", 1));
    }

    @Test
    void aMoveTakesTheMemberOutOfOneOrganisationAndIntoTheOther() {
        MemberState member = AMember.at(CELL)
                .since("2001-01-01")
                .educated(UNIVERSITY, "1995-06-30")
                .movedTo(OTHER, "2006-04-01")
                .build();

        assertThat(ContributionRules.of(member))
                .containsExactlyInAnyOrder(
                        stock(CELL, "2001-01-01", "UNIVERSITY", 1),
                        stock(CELL, "2006-04-01", "UNIVERSITY", -1),
                        stock(OTHER, "2006-04-01", "UNIVERSITY", 1));
    }

    @Test
    void anEducationReachedOnTheDayOfAMoveCountsAtTheNewOrganisationOnly() {
        MemberState member = AMember.at(CELL)
                .since("2001-01-01")
                .educated(COLLEGE, "1995-06-30")
                .educated(UNIVERSITY, "2006-04-01")
                .movedTo(OTHER, "2006-04-01")
                .build();

        assertThat(ContributionRules.of(member))
                .containsExactlyInAnyOrder(
                        stock(CELL, "2001-01-01", "COLLEGE", 1),
                        stock(CELL, "2006-04-01", "COLLEGE", -1),
                        stock(OTHER, "2006-04-01", "UNIVERSITY", 1));
    }

    @Test
    void anEducationReachedAfterTheEndChangesNothing() {
        MemberState member = AMember.at(CELL)
                .since("2001-01-01")
                .left("2006-04-01")
                .educated(UNIVERSITY, "2008-01-01")
                .build();

        assertThat(ContributionRules.of(member))
                .containsExactlyInAnyOrder(stock(CELL, "2001-01-01", "NONE", 1), stock(CELL, "2006-04-01", "NONE", -1));
    }

    @Test
    void anAffiliationOfNoDayLeavesNoTrace() {
        MemberState member = AMember.at(CELL)
                .since("2001-01-01")
                .movedTo(OTHER, "2001-01-01")
                .build();

        assertThat(ContributionRules.of(member)).containsExactly(stock(OTHER, "2001-01-01", "NONE", 1));
    }

    @Test
    void admissionCountsWhereTheMemberWasFirstAffiliatedAlsoAfterAMove() {
        MemberState member = AMember.at(CELL)
                .admitted("2009-05-19")
                .movedTo(OTHER, "2010-01-01")
                .build();

        assertThat(ContributionRules.of(member))
                .contains(new Contribution(MEMBERS_ADMITTED, CELL, day("2009-05-19"), "ALL", 1));
    }

    @Test
    void turnsAreCountedNotPersons() {
        MemberState member = AMember.at(CELL)
                .since("2001-01-01")
                .trained("RETRAINING", "2006-05-01")
                .trained("RETRAINING", "2006-05-01")
                .trained("UPGRADING", "2008-11-20")
                .build();

        assertThat(ContributionRules.of(member))
                .contains(
                        new Contribution(TRAINING_TURNS, CELL, day("2006-05-01"), "RETRAINING", 2),
                        new Contribution(TRAINING_TURNS, CELL, day("2008-11-20"), "UPGRADING", 1));
    }

    @Test
    void listsThatAProducerLeavesOutAreEmpty() {
        MemberState bare = new MemberState(
                UUID.randomUUID(), 1, MemberStatus.OFFICIAL, 1970, Sex.MALE, null, null, null, null, null);

        assertThat(ContributionRules.of(bare)).isEmpty();
    }

    @Test
    void theStockOfAWholeLifeSumsToOneOrZeroOnEveryDay() {
        List<Contribution> life = ContributionRules.of(AMember.at(CELL)
                .since("2001-01-01")
                .educated(COLLEGE, "1999-01-01")
                .educated(UNIVERSITY, "2004-06-30")
                .movedTo(OTHER, "2005-05-05")
                .educated(MASTER, "2007-09-09")
                .left("2009-12-01")
                .build());

        for (LocalDate on = day("2000-12-01"); on.isBefore(day("2010-02-01")); on = on.plusDays(1)) {
            LocalDate until = on;
            long members = life.stream()
                    .filter(c -> !c.onDate().isAfter(until))
                    .mapToLong(Contribution::amount)
                    .sum();
            boolean inside = !on.isBefore(day("2001-01-01")) && on.isBefore(day("2009-12-01"));
            assertThat(members).as("on %s", on).isEqualTo(inside ? 1 : 0);
        }
    }

    private static Contribution stock(UUID at, String on, String level, long amount) {
        return new Contribution(MEMBERS_STOCK, at, day(on), level, amount);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
