package vn.memberdev.evaluation.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.memberdev.contracts.members.MemberStatus;
import vn.memberdev.evaluation.organisation.OrganisationDay;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.problem.ProblemType;

class MemberRollTest {

    private static final UUID MEMBER = new UUID(0, 1);
    private static final UUID FIRST = new UUID(0, 2);
    private static final UUID SECOND = new UUID(0, 3);

    @Test
    void aMemberIsCountedWhereTheAffiliationHeldAtTheEndOfTheYear() {
        MemberRoll roll = roll(
                MemberStatus.OFFICIAL,
                in(FIRST, "2005-01-01", "2009-07-01", true),
                in(SECOND, "2009-07-01", null, true));
        assertThat(roll.placeIn(MEMBER, 2008)).isEqualTo(day(FIRST, "2008-12-31"));
        assertThat(roll.placeIn(MEMBER, 2009)).isEqualTo(day(SECOND, "2009-12-31"));
        assertThat(roll.placeIfKnown(MEMBER, 2009)).contains(day(SECOND, "2009-12-31"));
    }

    @Test
    void aMemberWhoLeftIsCountedAtTheLastAffiliationOfTheYear() {
        MemberRoll roll = roll(MemberStatus.OFFICIAL, in(FIRST, "2005-01-01", "2009-07-01", true));
        assertThat(roll.placeIn(MEMBER, 2009)).isEqualTo(day(FIRST, "2009-06-30"));
    }

    @Test
    void anAffiliationThatEndsOnTheFirstDayOfTheYearIsNotOfTheYear() {
        MemberRoll roll = roll(MemberStatus.OFFICIAL, in(FIRST, "2005-01-01", "2009-01-01", true));
        refuses(roll, 2009, MemberProblem.NOT_ON_ROLL);
        assertThat(roll.placeIfKnown(MEMBER, 2009)).isEmpty();
        assertThat(roll.placeIn(MEMBER, 2008)).isEqualTo(day(FIRST, "2008-12-31"));
    }

    @Test
    void anAffiliationOfNoDayCountsNowhere() {
        refuses(
                roll(MemberStatus.OFFICIAL, in(FIRST, "2009-05-01", "2009-05-01", true)),
                2009,
                MemberProblem.NOT_ON_ROLL);
    }

    @Test
    void aMemberWhoseAffiliationBeginsLaterIsNotOnTheRoll() {
        refuses(roll(MemberStatus.PROVISIONAL, in(FIRST, "2010-01-01", null, true)), 2009, MemberProblem.NOT_ON_ROLL);
    }

    @Test
    void anUnknownMemberIsNotFound() {
        refuses(new MemberRoll(Map.of()), 2009, MemberProblem.NOT_FOUND);
        assertThat(new MemberRoll(Map.of()).placeIfKnown(MEMBER, 2009)).isEmpty();
    }

    @Test
    void aMemberOutsideTheScopeIsNotFoundWhateverElseIsWrong() {
        refuses(roll(MemberStatus.ANNULLED, in(FIRST, "2005-01-01", null, false)), 2009, MemberProblem.NOT_FOUND);
        refuses(roll(MemberStatus.OFFICIAL, in(FIRST, "2012-01-01", null, false)), 2009, MemberProblem.NOT_FOUND);
    }

    @Test
    void aMemberWhoStoodElsewhereThenIsNotFoundForThatYear() {
        MemberRoll roll = roll(
                MemberStatus.OFFICIAL,
                in(FIRST, "2005-01-01", "2009-07-01", false),
                in(SECOND, "2009-07-01", null, true));
        refuses(roll, 2008, MemberProblem.NOT_FOUND);
        assertThat(roll.placeIfKnown(MEMBER, 2008)).isEmpty();
        assertThat(roll.placeIn(MEMBER, 2009).organisationId()).isEqualTo(SECOND);
    }

    @Test
    void aMemberWhoseAdmissionWasAnnulledIsRefused() {
        refuses(roll(MemberStatus.ANNULLED, in(FIRST, "2005-01-01", null, true)), 2009, MemberProblem.ANNULLED);
    }

    private static void refuses(MemberRoll roll, int year, ProblemType problem) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> roll.placeIn(MEMBER, year))
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo(problem));
    }

    private static MemberRoll roll(MemberStatus status, KnownMember.Affiliation... affiliations) {
        return new MemberRoll(Map.of(MEMBER, new KnownMember(MEMBER, status, List.of(affiliations))));
    }

    private static KnownMember.Affiliation in(UUID organisationId, String from, String to, boolean inScope) {
        return new KnownMember.Affiliation(
                organisationId, LocalDate.parse(from), to == null ? null : LocalDate.parse(to), inScope);
    }

    private static OrganisationDay day(UUID organisationId, String on) {
        return new OrganisationDay(organisationId, LocalDate.parse(on));
    }
}
