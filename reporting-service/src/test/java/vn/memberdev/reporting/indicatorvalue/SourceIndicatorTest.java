package vn.memberdev.reporting.indicatorvalue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.memberdev.contracts.nominations.NominationState;
import vn.memberdev.contracts.organisations.OrganisationKind;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.testkit.Database;
import vn.memberdev.platform.testkit.OrgFixture;
import vn.memberdev.platform.testkit.Problems;
import vn.memberdev.reporting.ACandidate;
import vn.memberdev.reporting.AMember;
import vn.memberdev.reporting.Feed;
import vn.memberdev.reporting.Figures;
import vn.memberdev.reporting.SourceStates;
import vn.memberdev.reporting.States;

/** The figures of the sources of members, from events through the real broker to values and their records. */
@QuarkusTest
class SourceIndicatorTest {

    private static final String YEAR = "2009-01-01..2009-12-31";

    @Inject
    OrgTree tree;

    private final Feed feed = new Feed();
    private OrgFixture orgs;
    private Figures figures;

    @BeforeEach
    void begin() {
        Database.ofService().clean();
        orgs = OrgFixture.plant(tree);
        figures = new Figures(orgs.province());
    }

    @AfterEach
    void end() {
        feed.close();
    }

    @Test
    void theListIsCountedAtTheEndOfThePeriodAndWhoMovedAtTheNewUnit() {
        feed.deliver(List.of(
                ACandidate.at(orgs.cell()).listed("2008-03-01").build(),
                ACandidate.at(orgs.cell())
                        .listed("2008-03-01")
                        .movedTo(orgs.otherCell(), "2009-07-15")
                        .build(),
                ACandidate.at(orgs.cell())
                        .listed("2009-02-01")
                        .removed("LACKS_WILL", "2009-12-31")
                        .build(),
                ACandidate.at(orgs.cell())
                        .listed("2008-03-01")
                        .admitted("2009-05-19")
                        .build(),
                ACandidate.at(orgs.cell()).listed("2010-01-01").build()));

        assertThat(figures.decimal("CAND-1", orgs.base(), "2009-01-01..2009-04-30"))
                .isEqualTo("4");
        assertThat(figures.decimal("CAND-1", orgs.base(), "2009-01-01..2009-07-14"))
                .isEqualTo("3");
        assertThat(figures.decimal("CAND-1", orgs.base(), YEAR)).isEqualTo("1");
        assertThat(figures.decimal("CAND-1", orgs.otherBase(), YEAR)).isEqualTo("1");
        assertThat(figures.decimal("CAND-1", orgs.province(), YEAR)).isEqualTo("2");
        assertThat(figures.decimal("CAND-2", orgs.province(), YEAR)).isEqualTo("1");
        Figures.proof();
    }

    @Test
    void helpIsAShareOfTheList() {
        feed.deliver(List.of(
                ACandidate.at(orgs.cell())
                        .listed("2008-03-01")
                        .helpedFrom("2008-03-01")
                        .build(),
                ACandidate.at(orgs.cell())
                        .listed("2008-03-01")
                        .helpedFrom("2008-03-01")
                        .helpedUntil("2009-10-01")
                        .build(),
                ACandidate.at(orgs.cell())
                        .listed("2008-03-01")
                        .helpedFrom("2008-03-01")
                        .removed("LACKS_WILL", "2009-11-01")
                        .build()));

        assertThat(figures.value("CAND-3", orgs.base(), YEAR, "as-reported"))
                .containsEntry("numerator", 1)
                .containsEntry("denominator", 2)
                .containsEntry("value", "50.00");
        assertThat(figures.value("CAND-3", orgs.base(), "2009-01-01..2009-09-30", "as-reported"))
                .containsEntry("numerator", 3)
                .containsEntry("denominator", 3);
    }

    @Test
    void aPlanIsComparedForExactlyItsOrganisationAndYear() {
        UUID plan = UUID.randomUUID();
        feed.deliver(List.of(
                SourceStates.plan(plan, 1, orgs.base(), 2009, 4, 2, 3),
                SourceStates.plan(plan, 2, orgs.base(), 2009, 4, 2, 2),
                SourceStates.plan(UUID.randomUUID(), 1, orgs.cell(), 2009, 9, 9, 9),
                SourceStates.plan(UUID.randomUUID(), 1, orgs.base(), 2010, 7, 7, 7),
                ACandidate.at(orgs.cell())
                        .listed("2009-02-01")
                        .trained("2009-09-01")
                        .build(),
                ACandidate.at(orgs.secondCell()).listed("2009-03-01").build(),
                ACandidate.at(orgs.secondCell()).listed("2009-03-01").build(),
                AMember.at(orgs.cell()).admitted("2009-05-19").build()));

        assertShare("PLAN-1", orgs.base(), 3, 4, "75.00");
        assertShare("PLAN-2", orgs.base(), 1, 2, "50.00");
        assertShare("PLAN-3", orgs.base(), 1, 2, "50.00");
        // The committee above has no plan of its own, and the plans below it are not added up.
        assertShare("PLAN-1", orgs.committee(), 3, 0, null);
        figures.asProvince()
                .queryParams(Map.of("organisation", orgs.base(), "period", "2009-01-01..2010-12-31"))
                .queryParam("indicator", "PLAN-1")
                .get("/api/v1/indicator-values")
                .then()
                .spec(Problems.of(422, "period-does-not-fit"));
        Figures.proof();
    }

    @Test
    void adoptedReviewsAreAShareOfTheBaseOrganisationsThereAre() {
        feed.deliver(List.of(
                States.organisation(
                        orgs.base(),
                        2,
                        States.below(orgs.committee(), OrganisationKind.BASE_COMMITTEE, "2000-01-01", null)),
                States.organisation(
                        orgs.otherBase(),
                        2,
                        States.below(orgs.otherCommittee(), OrganisationKind.CELL, "2000-01-01", "2009-06-01"),
                        States.below(orgs.otherCommittee(), OrganisationKind.BASE_CELL, "2009-06-01", null)),
                SourceStates.review(
                        UUID.randomUUID(),
                        3,
                        orgs.base(),
                        2009,
                        "ADOPTED",
                        "2010-01-20",
                        SourceStates.item("KEEP", false),
                        SourceStates.item("REMOVE", false)),
                SourceStates.review(UUID.randomUUID(), 2, orgs.base(), 2009, "CANCELLED", null),
                SourceStates.review(UUID.randomUUID(), 1, orgs.otherBase(), 2009, "OPEN", null)));

        assertShare("REV-1", orgs.province(), 1, 2, "50.00");
        assertShare("REV-1", orgs.otherBase(), 0, 1, "0.00");
        assertThat(figures.value("REV-1", orgs.province(), 2008)).containsEntry("denominator", 1);
        assertThat(figures.decimal("REV-2", orgs.province(), YEAR)).isEqualTo("0");
        figures.byCategory("REV-2", orgs.base(), "2010-01-01..2010-12-31")
                .body("items[0].value", equalTo("2"))
                .body("items[0].categories.category", equalTo(List.of("KEEP", "REMOVE")));
        Figures.proof();
    }

    @Test
    void nominationsMovementsAndClassesHaveTheirYield() {
        feed.deliver(List.of(
                SourceStates.movement(orgs.base(), "YOUTH_UNION", "2009-01-15"),
                nomination("EMULATION_MOVEMENT", "LISTED"),
                nomination("MASS_ORGANISATION", "DECLINED"),
                SourceStates.nomination(UUID.randomUUID(), 1, orgs.cell(), "CELL", "2009-03-01", "PENDING", null),
                SourceStates.completedClass(
                        UUID.randomUUID(),
                        3,
                        orgs.base(),
                        "2009-09-12",
                        SourceStates.enrolment("PASSED", null),
                        SourceStates.enrolment("PASSED", null),
                        SourceStates.enrolment("FAILED", null),
                        SourceStates.enrolment(null, "2009-09-01")),
                ACandidate.at(orgs.cell())
                        .proposedBy("EMULATION_MOVEMENT")
                        .listed("2009-03-05")
                        .trained("2009-09-12")
                        .cleared("2009-11-20")
                        .build(),
                ACandidate.at(orgs.cell())
                        .proposedBy("CELL")
                        .listed("2009-03-05")
                        .build()));

        figures.byCategory("NOM-1", orgs.base(), YEAR)
                .body("items[0].value", equalTo("3"))
                .body(
                        "items[0].categories.category",
                        equalTo(List.of("CELL", "EMULATION_MOVEMENT", "MASS_ORGANISATION")));
        assertShare("NOM-2", orgs.base(), 1, 2, "50.00");
        assertThat(figures.decimal("NOM-3", orgs.base(), YEAR)).isEqualTo("1");
        figures.byCategory("CAND-2", orgs.base(), YEAR)
                .body("items[0].categories.category", equalTo(List.of("CELL", "EMULATION_MOVEMENT")));
        assertThat(figures.decimal("CAND-4", orgs.base(), YEAR)).isEqualTo("1");
        assertShare("CLASS-1", orgs.base(), 2, 3, "66.67");
        assertShare("CLASS-2", orgs.base(), 1, 2, "50.00");
        Figures.proof();
    }

    @ParameterizedTest
    @CsvSource({
        "NOM-1, numerator, NOMINATION, /api/v1/nominations/",
        "NOM-2, denominator, NOMINATION, /api/v1/nominations/",
        "NOM-3, numerator, EMULATION_MOVEMENT, /api/v1/emulation-movements/",
        "CAND-1, numerator, CANDIDATE, /api/v1/candidates/",
        "CAND-2, numerator, CANDIDATE, /api/v1/candidates/",
        "CAND-3, numerator, CANDIDATE, /api/v1/candidates/",
        "CAND-4, numerator, CANDIDATE, /api/v1/candidates/",
        "CLASS-1, denominator, AWARENESS_CLASS, /api/v1/awareness-classes/",
        "REV-1, numerator, SOURCE_REVIEW, /api/v1/source-reviews/",
        "REV-1, denominator, ORGANISATION, /api/v1/organisations/",
        "REV-2, numerator, SOURCE_REVIEW, /api/v1/source-reviews/",
        "PLAN-2, denominator, ADMISSION_PLAN, /api/v1/admission-plans/"
    })
    void eachFigureOpensDownToItsRecords(String indicator, String part, String kind, String address) {
        feed.deliver(List.of(
                States.organisation(
                        orgs.base(),
                        2,
                        States.below(orgs.committee(), OrganisationKind.BASE_COMMITTEE, "2000-01-01", null)),
                SourceStates.movement(orgs.base(), "YOUTH_UNION", "2009-01-15"),
                nomination("MASS_ORGANISATION", "LISTED"),
                ACandidate.at(orgs.cell())
                        .listed("2009-03-05")
                        .helpedFrom("2009-03-05")
                        .cleared("2009-11-20")
                        .build(),
                SourceStates.completedClass(
                        UUID.randomUUID(), 3, orgs.base(), "2009-09-12", SourceStates.enrolment("PASSED", null)),
                SourceStates.review(
                        UUID.randomUUID(),
                        3,
                        orgs.base(),
                        2009,
                        "ADOPTED",
                        "2009-12-15",
                        SourceStates.item("KEEP", false)),
                SourceStates.plan(UUID.randomUUID(), 1, orgs.base(), 2009, 4, 2, 3)));
        String id = (String) figures.value(indicator, orgs.base(), 2009).get("id");

        var record = figures.asProvince()
                .queryParam("part", part)
                .get("/api/v1/indicator-values/" + id + "/records")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo(kind))
                .extract()
                .jsonPath();
        assertThat(record.getString("items[0].href")).isEqualTo(address + record.getString("items[0].id"));
    }

    private NominationState nomination(String nominatedBy, String outcome) {
        return SourceStates.nomination(
                UUID.randomUUID(), 2, orgs.cell(), nominatedBy, "2009-02-25", outcome, "2009-03-05");
    }

    private void assertShare(String indicator, UUID organisation, int numerator, int denominator, String value) {
        assertThat(figures.value(indicator, organisation, 2009))
                .as(indicator)
                .containsEntry("numerator", numerator)
                .containsEntry("denominator", denominator)
                .containsEntry("value", value);
    }
}
