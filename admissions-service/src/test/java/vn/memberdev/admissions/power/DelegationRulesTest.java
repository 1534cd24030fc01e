package vn.memberdev.admissions.power;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.memberdev.contracts.organisations.OrganisationKind.BASE_CELL;
import static vn.memberdev.contracts.organisations.OrganisationKind.BASE_COMMITTEE;
import static vn.memberdev.contracts.organisations.OrganisationKind.CELL;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.memberdev.admissions.power.PowerEligibilityView.Condition;
import vn.memberdev.admissions.power.PowerEligibilityView.RatedYear;
import vn.memberdev.admissions.rating.KnownRating;
import vn.memberdev.contracts.organisations.OrganisationKind;
import vn.memberdev.contracts.ratings.RatingOutcome;
import vn.memberdev.platform.policy.PolicyValue;

class DelegationRulesTest {

    private static final LocalDate DAY = LocalDate.of(2012, 4, 1);
    private static final DelegationTerms TERMS =
            new DelegationTerms(policy("100"), policy("3"), policy("CLEAN_STRONG,EXCELLENT,GOOD"), policy("2"));
    private static final Map<Integer, KnownRating> THREE_GOOD_YEARS =
            ratings(rated(2009, "GOOD"), rated(2010, "CLEAN_STRONG"), rated(2011, "GOOD"));

    @ParameterizedTest
    @CsvSource({"101, true", "100, false", "0, false"})
    void moreMembersThanTheNumberAreNeeded(int members, boolean met) {
        Condition condition = condition(PowerCondition.MEMBERS, BASE_COMMITTEE, members, Map.of(), DAY);

        assertThat(condition.met()).isEqualTo(met);
        assertThat(condition.needed()).isEqualTo("> 100");
        assertThat(condition.found()).isEqualTo(Integer.toString(members));
    }

    @ParameterizedTest
    @EnumSource(OrganisationKind.class)
    void baseCommitteesAloneReceiveIt(OrganisationKind kind) {
        assertThat(condition(PowerCondition.BASE_COMMITTEE, kind, 0, Map.of(), DAY)
                        .met())
                .isEqualTo(kind == BASE_COMMITTEE);
    }

    @Test
    void threeConsecutiveYearsOfGoodOrBetterCount() {
        Condition condition = years(THREE_GOOD_YEARS, DAY);

        assertThat(condition.met()).isTrue();
        assertThat(condition.found()).isEqualTo("3");
        assertThat(condition.years()).extracting(RatedYear::year).containsExactly(2009, 2010, 2011);
        assertThat(condition.years()).allMatch(RatedYear::counts);
    }

    @Test
    void everyYearThatDoesNotCountIsShownWithItsReason() {
        Condition condition = years(
                ratings(
                        rated(2008, "GOOD"),
                        rated(2009, "COMPLETED"),
                        new KnownRating(UUID.randomUUID(), 2011, BASE_COMMITTEE, RatingOutcome.NOT_RATED, null)),
                DAY);

        assertThat(condition.met()).isFalse();
        assertThat(condition.found()).isEqualTo("0");
        assertThat(condition.years())
                .containsExactly(
                        new RatedYear(2009, false, RatingOutcome.RATED, "COMPLETED", BASE_COMMITTEE),
                        new RatedYear(2010, false, null, null, null),
                        new RatedYear(2011, false, RatingOutcome.NOT_RATED, null, BASE_COMMITTEE));
    }

    @ParameterizedTest
    @CsvSource({"CLEAN_STRONG, true", "EXCELLENT, true", "GOOD, true", "COMPLETED, false", "WEAK, false"})
    void categoriesOfThePolicyCount(String category, boolean counts) {
        assertThat(years(ratings(rated(2009, "GOOD"), rated(2010, category), rated(2011, "GOOD")), DAY)
                        .met())
                .isEqualTo(counts);
    }

    @Test
    void yearRatedAsACellIsNoYearOfABaseOrganisation() {
        KnownRating asCell = new KnownRating(UUID.randomUUID(), 2009, CELL, RatingOutcome.RATED, "GOOD");
        KnownRating asBaseCell = new KnownRating(UUID.randomUUID(), 2009, BASE_CELL, RatingOutcome.RATED, "GOOD");

        assertThat(years(ratings(asCell, rated(2010, "GOOD"), rated(2011, "GOOD")), DAY)
                        .met())
                .isFalse();
        assertThat(years(ratings(asBaseCell, rated(2010, "GOOD"), rated(2011, "GOOD")), DAY)
                        .met())
                .isTrue();
    }

    /** Rated for 2011 last: looked at until the end of 2013, then the year 2012 is a gap. */
    @ParameterizedTest
    @CsvSource({"2011-12-28, 2011", "2012-01-20, 2011", "2013-12-31, 2011", "2014-01-01, 2012"})
    void lastYearLookedAtIsTheLastOneRatedButNotBeforeTheYearBeforeLast(LocalDate asOf, int last) {
        assertThat(DelegationRules.lastYear(Set.of(2009, 2010, 2011), TERMS, asOf))
                .isEqualTo(last);
    }

    @Test
    void withoutAnyRatingTheYearBeforeLastIsTheLastOne() {
        assertThat(DelegationRules.lastYear(Set.of(), TERMS, DAY)).isEqualTo(2010);
        assertThat(DelegationRules.earliestYear(TERMS, DAY)).isEqualTo(2008);
    }

    @ParameterizedTest
    @CsvSource({
        "true, true, ",
        "false, false, ",
        "true, false, ELIGIBLE_NOT_GRANTED",
        "false, true, GRANTED_NOT_ELIGIBLE"
    })
    void findingIsWhereTheTwoDiffer(boolean eligible, boolean granted, PowerFinding finding) {
        assertThat(PowerFinding.of(eligible, granted).orElse(null)).isEqualTo(finding);
    }

    private static Condition years(Map<Integer, KnownRating> ratings, LocalDate asOf) {
        return condition(PowerCondition.RATED_YEARS, BASE_COMMITTEE, 0, ratings, asOf);
    }

    private static Condition condition(
            PowerCondition wanted,
            OrganisationKind kind,
            int members,
            Map<Integer, KnownRating> ratings,
            LocalDate asOf) {
        return DelegationRules.conditions(kind, members, ratings, TERMS, asOf).stream()
                .filter(condition -> condition.condition() == wanted)
                .findFirst()
                .orElseThrow();
    }

    private static KnownRating rated(int year, String category) {
        return new KnownRating(UUID.randomUUID(), year, BASE_COMMITTEE, RatingOutcome.RATED, category);
    }

    private static Map<Integer, KnownRating> ratings(KnownRating... ratings) {
        return Stream.of(ratings).collect(Collectors.toMap(KnownRating::year, Function.identity()));
    }

    private static PolicyValue policy(String value) {
        return new PolicyValue("key", value, LocalDate.of(1976, 1, 1), null, "294-QĐ/TW 22", "before-294-QD/TW");
    }
}
