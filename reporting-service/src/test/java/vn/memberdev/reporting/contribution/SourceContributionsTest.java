package vn.memberdev.reporting.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.memberdev.reporting.SourceStates.completedClass;
import static vn.memberdev.reporting.SourceStates.enrolment;
import static vn.memberdev.reporting.SourceStates.item;
import static vn.memberdev.reporting.SourceStates.movement;
import static vn.memberdev.reporting.SourceStates.nomination;
import static vn.memberdev.reporting.SourceStates.plan;
import static vn.memberdev.reporting.SourceStates.plannedClass;
import static vn.memberdev.reporting.SourceStates.review;
import static vn.memberdev.reporting.States.below;
import static vn.memberdev.reporting.States.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.memberdev.contracts.organisations.OrganisationKind;

class SourceContributionsTest {

    private static final UUID ORG = UUID.randomUUID();
    private static final UUID ID = UUID.randomUUID();

    @Test
    void aNominationCountsOnItsDayByWhoNominated() {
        assertThat(ContributionRules.of(nomination(ID, 1, ORG, "CELL", "2008-02-25", "PENDING", null)))
                .containsExactly(some(Measure.NOMINATIONS, "2008-02-25", "CELL", 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"LISTED", "DECLINED"})
    void itsOutcomeCountsOnTheDayOfTheOutcome(String outcome) {
        assertThat(ContributionRules.of(
                        nomination(ID, 2, ORG, "EMULATION_MOVEMENT", "2008-02-25", outcome, "2008-03-05")))
                .containsExactlyInAnyOrder(
                        some(Measure.NOMINATIONS, "2008-02-25", "EMULATION_MOVEMENT", 1),
                        some(Measure.NOMINATIONS_CLOSED, "2008-03-05", outcome, 1));
    }

    @Test
    void aMovementCountsOnItsFirstDayByTheMassOrganisation() {
        assertThat(ContributionRules.of(movement(ORG, "YOUTH_UNION", "2008-01-15")))
                .containsExactly(some(Measure.EMULATION_MOVEMENTS, "2008-01-15", "YOUTH_UNION", 1));
    }

    @Test
    void aClassCountsItsResultsWhenItIsCompleted() {
        var held = completedClass(
                ID,
                3,
                ORG,
                "2008-09-12",
                enrolment("PASSED", null),
                enrolment("PASSED", null),
                enrolment("FAILED", null),
                enrolment("ABSENT", null));

        assertThat(ContributionRules.of(held))
                .containsExactlyInAnyOrder(
                        some(Measure.CLASS_RESULTS, "2008-09-12", "PASSED", 2),
                        some(Measure.CLASS_RESULTS, "2008-09-12", "FAILED", 1),
                        some(Measure.CLASS_RESULTS, "2008-09-12", "ABSENT", 1));
    }

    @Test
    void whoWithdrewHasNoResultAndAClassAheadNone() {
        assertThat(ContributionRules.of(completedClass(ID, 3, ORG, "2008-09-12", enrolment(null, "2008-09-01"))))
                .isEmpty();
        assertThat(ContributionRules.of(plannedClass(ID, 1, ORG, "2008-09-12", 3)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"OPEN", "CANCELLED"})
    void aReviewCountsInDecemberOfItsYearAsItStands(String status) {
        assertThat(ContributionRules.of(review(ID, 1, ORG, 2009, status, null, item("KEEP", false))))
                .containsExactly(some(Measure.SOURCE_REVIEWS, "2009-12-31", status, 1));
    }

    @Test
    void anAdoptedReviewCountsItsVerdictsOnTheDayOfAdoptionWithoutWhatLapsed() {
        var adopted = review(
                ID,
                3,
                ORG,
                2009,
                "ADOPTED",
                "2010-01-20",
                item("KEEP", false),
                item("KEEP", false),
                item("ADVANCE", false),
                item("REMOVE", false),
                item("REMOVE", true));

        assertThat(ContributionRules.of(adopted))
                .containsExactlyInAnyOrder(
                        some(Measure.SOURCE_REVIEWS, "2009-12-31", "ADOPTED", 1),
                        some(Measure.REVIEW_VERDICTS, "2010-01-20", "KEEP", 2),
                        some(Measure.REVIEW_VERDICTS, "2010-01-20", "ADVANCE", 1),
                        some(Measure.REVIEW_VERDICTS, "2010-01-20", "REMOVE", 1));
    }

    @Test
    void aPlanCountsUnderItsYear() {
        var year = "2010-01-01..2010-12-31";

        assertThat(ContributionRules.of(plan(ID, 2, ORG, 2010, 24, 18, 0)))
                .containsExactlyInAnyOrder(
                        some(Measure.PLANNED_TO_LIST, "2010-12-31", year, 24),
                        some(Measure.PLANNED_TO_TRAIN, "2010-12-31", year, 18));
    }

    @Test
    void anOrganisationCountsWhileItIsABaseOrganisation() {
        var organisation = organisation(
                ORG,
                3,
                below(ID, OrganisationKind.CELL, "2000-01-01", "2004-01-01"),
                below(ID, OrganisationKind.BASE_CELL, "2004-01-01", "2006-07-01"),
                below(ID, OrganisationKind.BASE_COMMITTEE, "2006-07-01", "2008-01-01"),
                below(UUID.randomUUID(), OrganisationKind.BASE_COMMITTEE, "2008-01-01", null));

        assertThat(ContributionRules.of(organisation))
                .containsExactlyInAnyOrder(
                        some(Measure.BASE_ORGANISATIONS, "2004-01-01", "BASE_CELL", 1),
                        some(Measure.BASE_ORGANISATIONS, "2006-07-01", "BASE_CELL", -1),
                        some(Measure.BASE_ORGANISATIONS, "2006-07-01", "BASE_COMMITTEE", 1));
    }

    private static Contribution some(Measure measure, String on, String category, long amount) {
        return new Contribution(measure, ORG, LocalDate.parse(on), category, amount);
    }
}
