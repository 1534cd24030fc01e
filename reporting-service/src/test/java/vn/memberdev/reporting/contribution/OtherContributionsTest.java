package vn.memberdev.reporting.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static vn.memberdev.contracts.residence.ResidenceVerdict.FAVOURABLE;
import static vn.memberdev.contracts.residence.ResidenceVerdict.UNFAVOURABLE;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.memberdev.contracts.organisations.OrganisationKind;
import vn.memberdev.contracts.residence.ResidenceGroup;
import vn.memberdev.contracts.targets.TargetState;
import vn.memberdev.reporting.States;

class OtherContributionsTest {

    private static final UUID ORG = UUID.randomUUID();
    private static final UUID ID = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({"GOOD, GOOD", "EXCELLENT, EXCELLENT", "VIOLATED, VIOLATED", "-MATERNITY, NOT_RATED:MATERNITY"})
    void aMemberRatingCountsOnTheLastDayOfItsYear(String result, String category) {
        assertThat(ContributionRules.of(States.memberRating(ID, 3, ORG, 2009, result)))
                .containsExactly(one(Measure.MEMBER_RATINGS, "2009-12-31", category));
    }

    @ParameterizedTest
    @CsvSource({
        "BASE_COMMITTEE, ORGANISATION_RATINGS",
        "BASE_CELL, ORGANISATION_RATINGS",
        "CELL, CELL_RATINGS",
        "TEMPORARY_CELL, CELL_RATINGS",
        "SECTION, OTHER_ORGANISATION_RATINGS",
        "SUPERIOR, OTHER_ORGANISATION_RATINGS",
        "PROVINCIAL, OTHER_ORGANISATION_RATINGS"
    })
    void cellsAreReportedApartFromBaseOrganisations(OrganisationKind kind, Measure measure) {
        assertThat(ContributionRules.of(States.rating(ID, 1, ORG, kind, 2005, "CLEAN_STRONG")))
                .containsExactly(one(measure, "2005-12-31", "CLEAN_STRONG"));
    }

    @Test
    void aTargetCountsUnderItsPeriod() {
        assertThat(ContributionRules.of(States.target(ID, 1, ORG, "2005-01-01", "2009-12-31", 700)))
                .containsExactly(new Contribution(
                        Measure.ADMISSION_TARGET, ORG, day("2009-12-31"), "2005-01-01..2009-12-31", 700));
    }

    @Test
    void aTargetOfNothingCountsNothing() {
        assertThat(ContributionRules.of(States.target(ID, 1, ORG, "2005-01-01", "2009-12-31", 0)))
                .isEmpty();
    }

    @Test
    void aTargetForSomethingElseIsNotAnAdmissionTarget() {
        TargetState other = new TargetState(ID, 1, ORG, "CLASSES", day("2005-01-01"), day("2005-12-31"), 5, null, null);

        assertThat(ContributionRules.of(other)).isEmpty();
    }

    @Test
    void anIntroductionCountsFromItsDay() {
        assertThat(ContributionRules.of(States.residence(ORG, ResidenceGroup.INTRODUCED, "2006-02-01")))
                .containsExactly(one(Measure.RESIDENCE_INTRODUCED, "2006-02-01", "ALL"));
    }

    @ParameterizedTest
    @EnumSource(value = ResidenceGroup.class, names = "INTRODUCED", mode = EnumSource.Mode.EXCLUDE)
    void onWhomNobodyCommentsIsInNeitherPart(ResidenceGroup group) {
        assertThat(ContributionRules.of(States.residence(ORG, group, "2006-02-01")))
                .isEmpty();
    }

    @Test
    void theLatestCommentDecides() {
        var residence = States.residence(
                ORG,
                ResidenceGroup.INTRODUCED,
                "2006-02-01",
                States.comment(2006, FAVOURABLE, "2006-12-10"),
                States.comment(2007, FAVOURABLE, "2007-12-11"),
                States.comment(2008, UNFAVOURABLE, "2008-12-12"),
                States.comment(2009, FAVOURABLE, "2009-12-13"));

        assertThat(ContributionRules.of(residence))
                .containsExactlyInAnyOrder(
                        one(Measure.RESIDENCE_INTRODUCED, "2006-02-01", "ALL"),
                        favourable("2006-12-10", 1),
                        favourable("2008-12-12", -1),
                        favourable("2009-12-13", 1));
    }

    @Test
    void aCommentGivenLateOnAnEarlierYearChangesNothing() {
        var residence = States.residence(
                ORG,
                ResidenceGroup.INTRODUCED,
                "2006-02-01",
                States.comment(2006, UNFAVOURABLE, "2008-03-01"),
                States.comment(2007, FAVOURABLE, "2007-12-11"));

        assertThat(ContributionRules.of(residence))
                .containsExactlyInAnyOrder(
                        one(Measure.RESIDENCE_INTRODUCED, "2006-02-01", "ALL"), favourable("2007-12-11", 1));
    }

    @Test
    void nobodyIsFavourableBeforeBeingIntroduced() {
        var residence = States.residence(
                ORG, ResidenceGroup.INTRODUCED, "2006-02-01", States.comment(2005, FAVOURABLE, "2005-12-10"));

        assertThat(ContributionRules.of(residence)).contains(favourable("2006-02-01", 1));
    }

    @Test
    void aContributionWithoutAPlaceIsRefused() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Contribution(Measure.MEMBERS_STOCK, null, day("2005-01-01"), "NONE", 1));
    }

    private static Contribution favourable(String on, long amount) {
        return new Contribution(Measure.RESIDENCE_FAVOURABLE, ORG, day(on), "ALL", amount);
    }

    private static Contribution one(Measure measure, String on, String category) {
        return new Contribution(measure, ORG, day(on), category, 1);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
