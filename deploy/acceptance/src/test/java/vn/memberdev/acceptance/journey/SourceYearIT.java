package vn.memberdev.acceptance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import vn.memberdev.acceptance.suite.AcceptanceTest;
import vn.memberdev.acceptance.suite.Agency;
import vn.memberdev.acceptance.suite.Caller;
import vn.memberdev.acceptance.suite.Figures;
import vn.memberdev.acceptance.suite.MemberTopic;
import vn.memberdev.acceptance.suite.Officers;
import vn.memberdev.acceptance.suite.Patience;
import vn.memberdev.acceptance.suite.SourceOfficers;
import vn.memberdev.acceptance.suite.SuiteUnderTest;
import vn.memberdev.local.Part;

/**
 * One whole year of a base organisation with its sources, and the next year as it was planned. Of five people nominated
 * from a movement in 2008 four are listed; the review advances one, keeps one and removes two. The plan of 2009 is to
 * list 4, to train 2 and to admit 1; 2 are listed, 2 trained, 1 is admitted.
 */
@AcceptanceTest
@Order(5)
class SourceYearIT {

    private static final LocalDate NOMINATED = LocalDate.of(2008, 2, 20);
    private static final LocalDate LISTED = LocalDate.of(2008, 3, 5);
    private static final LocalDate CLASS_ENDS = LocalDate.of(2008, 9, 12);
    private static final LocalDate HELPER_LEFT = LocalDate.of(2008, 10, 1);
    private static final LocalDate HELPER_CHANGED = LocalDate.of(2008, 10, 15);
    private static final LocalDate REVIEWED = LocalDate.of(2008, 12, 1);
    private static final LocalDate ADOPTED = LocalDate.of(2008, 12, 15);

    private SuiteUnderTest suite;
    private Agency agency;
    private SourceOfficers base;
    private SourceOfficers cell;
    private UUID advanced;
    private UUID unwilling;
    private UUID kept;
    private UUID unqualified;

    @Test
    void aBaseOrganisationFindsEducatesFollowsReviewsAndPlans(SuiteUnderTest running) {
        suite = running;
        agency = running.officers().establishAgency("Nguồn");
        base = new SourceOfficers(running.as("base-officer", agency.base()));
        cell = new SourceOfficers(running.as("cell-officer", agency.cell()));

        nominateFromAMovement();
        helpAndTry();
        holdTheClass();
        review();
        theYearIsCounted();
        UUID plan = base.planOf(agency.base(), 2009);
        carryOutThePlan();
        thePlanIsComparedWithWhatHappened(plan);

        running.flow().nothingSetAside();
        running.flow().everyFigureEqualsTheRecompute();
    }

    private void nominateFromAMovement() {
        UUID movement = base.launchMovement(agency.base(), "Tuổi trẻ sáng tạo", LocalDate.of(2008, 1, 15));
        advanced = cell.accept(
                cell.nominate(agency.cell(), "Bùi Thị Mai Hoa", movement, NOMINATED), agency.cell(), LISTED);
        unwilling =
                cell.accept(cell.nominate(agency.cell(), "Đỗ Thị Thu Hà", movement, NOMINATED), agency.cell(), LISTED);
        kept = cell.accept(cell.nominate(agency.cell(), "Lý Thị Ngọc Anh", movement, NOMINATED), agency.cell(), LISTED);
        unqualified = cell.accept(
                cell.nominate(agency.cell(), "Triệu Thị Kim Yến", movement, NOMINATED), agency.cell(), LISTED);
        cell.decline(cell.nominate(agency.cell(), "Đinh Thị Bích Loan", movement, NOMINATED), agency.cell(), LISTED);
    }

    /** The helper of two candidates leaves; one of them gets another helper before the review. */
    private void helpAndTry() {
        List<UUID> members = suite.officers().registerMembers(agency.cell(), 2);
        Officers officers = new Officers(suite.as("cell-officer", agency.cell()));
        officers.assignHelper(advanced, members.get(0), LISTED);
        officers.assignHelper(unwilling, members.get(0), LISTED);
        officers.assignHelper(kept, members.get(1), LISTED);
        UUID task = officers.giveTask(advanced, LocalDate.of(2008, 4, 1));
        assertThat(cell.workItems(agency.cell(), "TASK_OVERDUE", LocalDate.of(2008, 7, 15)))
                .containsExactly(advanced);
        officers.assessTask(advanced, task, "COMPLETED_WELL", LocalDate.of(2008, 7, 20));
        cell.recordActivity(advanced, LocalDate.of(2008, 5, 19));

        assertThat(cell.workItems(agency.cell(), "HELPER_LEFT", HELPER_CHANGED)).isEmpty();
        new MemberTopic(suite.processes().bootstrapServers()).left(members.get(0), HELPER_LEFT);
        Patience.until("work with those whose helper left", () -> assertThat(
                        cell.workItems(agency.cell(), "HELPER_LEFT", HELPER_CHANGED))
                .containsExactlyInAnyOrder(advanced, unwilling));
        officers.changeHelper(advanced, members.get(1), HELPER_CHANGED, "HELPER_LEFT_PARTY");
        assertThat(cell.workItems(agency.cell(), "HELPER_LEFT", HELPER_CHANGED)).containsExactly(unwilling);
    }

    private void holdTheClass() {
        UUID held = base.holdClass(agency.base(), CLASS_ENDS, List.of(advanced, unwilling, kept));
        base.completeClass(held, CLASS_ENDS, List.of(advanced, unwilling), List.of(kept));
    }

    /** Everything the review decided takes effect with its adoption, and nothing before. */
    private void review() {
        assertThat(overdue()).contains(agency.base());
        UUID review = base.openReview(agency.base(), 2008, REVIEWED);
        base.assess(
                review,
                Map.of(
                        advanced, "ADVANCE",
                        kept, "KEEP",
                        unwilling, "REMOVE LACKS_WILL",
                        unqualified, "REMOVE NOT_QUALIFIED"));
        assertThat(status(advanced)).isEqualTo("CLASS_COMPLETED");
        assertThat(status(unwilling)).isEqualTo("CLASS_COMPLETED");

        base.adopt(review, ADOPTED, 4, 2, 1).expect(200);
        assertThat(status(advanced)).isEqualTo("PROCEDURE_ALLOWED");
        assertThat(status(kept)).isEqualTo("LISTED");
        assertThat(status(unwilling)).isEqualTo("REMOVED");
        assertThat(status(unqualified)).isEqualTo("REMOVED");
        assertThat(overdue()).doesNotContain(agency.base());
    }

    private void theYearIsCounted() {
        Figures figures = suite.figures();
        String year = Figures.year(2008);
        for (UUID organisation : List.of(agency.base(), agency.committee())) {
            figures.await("5", "NOM-1", organisation, year);
            figures.await("80.00 = 4/5", "NOM-2", organisation, year);
            figures.await("1", "NOM-3", organisation, year);
            figures.await("2", "CAND-1", organisation, year);
            figures.await("4", "CAND-2", organisation, year);
            figures.await("100.00 = 2/2", "CAND-3", organisation, year);
            figures.await("1", "CAND-4", organisation, year);
            figures.await("66.67 = 2/3", "CLASS-1", organisation, year);
            figures.await("50.00 = 2/4", "CLASS-2", organisation, year);
            figures.await("100.00 = 1/1", "REV-1", organisation, year);
            figures.await("4", "REV-2", organisation, year);
            figures.await("2", "CAND-5", organisation, year);
            assertThat(figures.byCategory("CAND-5", organisation, year))
                    .isEqualTo(Map.of("LACKS_WILL", "1", "NOT_QUALIFIED", "1"));
        }
        assertThat(figures.byCategory("CAND-2", agency.base(), year)).isEqualTo(Map.of("EMULATION_MOVEMENT", "4"));
        assertThat(figures.records(figures.of("CAND-5", agency.committee(), year), "numerator"))
                .extracting(item -> item.path("id").asText())
                .containsExactlyInAnyOrder(unwilling.toString(), unqualified.toString());
    }

    /** The one who was kept repeats the class together with one of two who are new. */
    private void carryOutThePlan() {
        Officers officers = suite.officers();
        UUID admissionCase = officers.openCase(advanced);
        officers.admit(admissionCase, LocalDate.of(2009, 2, 10));
        officers.hold(admissionCase, "Bùi Thị Mai Hoa", LocalDate.of(2009, 3, 26));
        UUID learner = officers.listCandidate(agency.cell(), "Vũ Thị Hồng Nhung", LocalDate.of(2009, 4, 2));
        officers.listCandidate(agency.cell(), "Chu Thị Minh Trang", LocalDate.of(2009, 4, 2));
        LocalDate ends = LocalDate.of(2009, 9, 18);
        UUID held = base.holdClass(agency.base(), ends, List.of(kept, learner));
        base.completeClass(held, ends, List.of(kept, learner), List.of());
    }

    private void thePlanIsComparedWithWhatHappened(UUID plan) {
        Caller caller = suite.as("base-officer", agency.base());
        Patience.until("the outcome to hold the admission", () -> {
            JsonNode outcome = caller.get(Part.CANDIDATES, "/admission-plans/" + plan + "/outcome?asOf=2009-12-31")
                    .expect(200)
                    .json();
            assertThat(line(outcome.path("listed"))).isEqualTo("50.00 = 2/4");
            assertThat(line(outcome.path("trained"))).isEqualTo("100.00 = 2/2");
            assertThat(line(outcome.path("admitted"))).isEqualTo("100.00 = 1/1");
        });
        Figures figures = suite.figures();
        String year = Figures.year(2009);
        figures.await("50.00 = 2/4", "PLAN-1", agency.base(), year);
        figures.await("100.00 = 2/2", "PLAN-2", agency.base(), year);
        figures.await("100.00 = 1/1", "PLAN-3", agency.base(), year);
        // The committee has no plan of its own, and plans below it are not added up.
        figures.await("null = 2/0", "PLAN-1", agency.committee(), year);
    }

    private static String line(JsonNode figure) {
        JsonNode rate = figure.path("rate");
        return rate.path("value").asText() + " = " + rate.path("numerator") + "/" + rate.path("denominator");
    }

    private String status(UUID candidate) {
        return suite.as("cell-officer", agency.cell())
                .get(Part.CANDIDATES, "/candidates/" + candidate)
                .expect(200)
                .text("status");
    }

    private List<UUID> overdue() {
        return suite
                .as("committee-officer", agency.committee())
                .all(Part.CANDIDATES, "/source-reviews/overdue?year=2008&organisationId=" + agency.committee())
                .stream()
                .map(item -> UUID.fromString(item.path("organisationId").asText()))
                .toList();
    }
}
