package vn.memberdev.candidates.trialtask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.memberdev.candidates.CandidateFixtures.CANDIDATES;
import static vn.memberdev.candidates.CandidateFixtures.as;
import static vn.memberdev.candidates.CandidateFixtures.attempt;
import static vn.memberdev.candidates.CandidateFixtures.batch;
import static vn.memberdev.candidates.CandidateFixtures.command;
import static vn.memberdev.candidates.CandidateFixtures.get;
import static vn.memberdev.candidates.CandidateFixtures.listed;
import static vn.memberdev.candidates.CandidateFixtures.removed;
import static vn.memberdev.candidates.CandidateFixtures.with;
import static vn.memberdev.candidates.SupportFixtures.assertNeedsVersion;
import static vn.memberdev.candidates.SupportFixtures.assessment;
import static vn.memberdev.candidates.SupportFixtures.task;
import static vn.memberdev.candidates.SupportFixtures.tasked;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.memberdev.candidates.ServiceTest;
import vn.memberdev.contracts.EventTypes;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Problems;

@QuarkusTest
class TrialTaskResourceTest extends ServiceTest {

    @Test
    void aTaskIsGivenAndThenAssessed() {
        UUID candidate = listed(tree);
        attempt(tree, candidate, "tasks", task("2008-10-01", "2008-12-31", tree.cell()))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("tasks[0].id", notNullValue())
                .body("tasks[0].title", equalTo("Viết tin cho bản tin chi đoàn"))
                .body("tasks[0].dueOn", equalTo("2008-12-31"))
                .body("tasks[0].outcome", nullValue());
        String path = "tasks/" + get(tree, candidate).path("tasks[0].id") + "/assessment";
        Map<String, Object> assessment = with(assessment("COMPLETED_WELL", "2008-12-20"), "note", "Đúng hạn");
        attempt(tree, candidate, path, assessment)
                .then()
                .statusCode(200)
                .body("tasks[0].outcome", equalTo("COMPLETED_WELL"))
                .body("tasks[0].assessedOn", equalTo("2008-12-20"))
                .body("tasks[0].note", equalTo("Đúng hạn"));
        attempt(tree, candidate, path, assessment).then().spec(Problems.of(409, "trial-task-assessed"));
        assertThat(outbox.rowsOf(candidate)).last().satisfies(row -> {
            assertThat(row.type()).isEqualTo(EventTypes.CANDIDATE_TASK_CHANGED);
            assertThat(row.payload().at("/task/outcome").asText()).isEqualTo("COMPLETED_WELL");
            assertThat(row.payload().toString()).doesNotContain("bản tin", "Đúng hạn");
        });
    }

    @Test
    void systemsSeeNoText() {
        UUID candidate = listed(tree);
        command(tree, candidate, "tasks", task("2008-10-01", null, tree.cell()));
        as(Roles.INTEGRATION, tree.province())
                .get(CANDIDATES + "/" + candidate)
                .then()
                .statusCode(200)
                .body("tasks[0].title", nullValue())
                .body("tasks[0].givenOn", equalTo("2008-10-01"));
    }

    @Test
    void anotherCandidatesTaskIsNotThere() {
        UUID task = tasked(tree, listed(tree));
        attempt(tree, listed(tree), "tasks/" + task + "/assessment", assessment("COMPLETED", "2008-12-20"))
                .then()
                .spec(Problems.of(404, "trial-task-not-found"));
    }

    @Test
    void anOutcomeIsOneOfTheList() {
        UUID candidate = listed(tree);
        UUID task = tasked(tree, candidate);
        attempt(tree, candidate, "tasks/" + task + "/assessment", assessment("BRILLIANT", "2008-12-20"))
                .then()
                .spec(Problems.of(422, "unknown-code", "/outcome"));
    }

    @Test
    void datesFollowOneAnother() {
        UUID candidate = listed(tree);
        attempt(tree, candidate, "tasks", task("2008-03-04", "2008-03-03", tree.cell()))
                .then()
                .spec(Problems.of(422, "implausible-trial-task", "/givenOn"))
                .body("errors.code", contains("before-listing", "due-before-given"));
        UUID task = tasked(tree, candidate);
        attempt(tree, candidate, "tasks/" + task + "/assessment", assessment("COMPLETED", "2008-09-30"))
                .then()
                .spec(Problems.of(422, "implausible-trial-task", "/assessedOn"))
                .body("errors.code", contains("assessed-before-given"));
    }

    @Test
    void whoIsNotOnTheListIsNotTried() {
        attempt(tree, removed(tree), "tasks", task("2010-01-10", null, tree.cell()))
                .then()
                .spec(Problems.of(409, "candidate-not-on-list"));
    }

    @Test
    void aCommandSaysWhichVersionItHasSeen() {
        UUID candidate = listed(tree);
        UUID task = tasked(tree, candidate);
        assertNeedsVersion(tree, candidate, "tasks", task("2008-11-01", null, tree.cell()));
        assertNeedsVersion(tree, candidate, "tasks/" + task + "/assessment", assessment("COMPLETED", "2008-12-20"));
    }

    @Test
    void anItemGivesATaskAndAssessesItIfTheOutcomeIsThere() {
        UUID one = listed(tree);
        UUID other = listed(tree);
        Map<String, Object> given = task("2008-10-01", "2008-12-31", tree.cell());
        Map<String, Object> done = with(with(given, "outcome", "COMPLETED"), "assessedOn", "2008-12-20");
        as(Roles.INTEGRATION, tree.committee())
                .body(batch(
                        with(done, "candidateId", one),
                        with(given, "candidateId", other),
                        with(done, "candidateId", one),
                        with(with(done, "candidateId", other), "outcome", "BRILLIANT"),
                        with(with(done, "candidateId", other), "assessedOn", "2008-09-30"),
                        with(with(given, "candidateId", other), "outcome", "COMPLETED"),
                        with(with(given, "candidateId", other), "title", " ")))
                .post("/api/v1/trial-tasks:batch")
                .then()
                .statusCode(207)
                .body("items.status", contains(200, 200, 200, 422, 422, 422, 422))
                .body("items[5].problem.errors.code", contains("assessment-incomplete"))
                .body("items[6].problem.errors[0].pointer", equalTo("/title"));
        assertThat(get(tree, one).<List<String>>path("tasks.outcome")).containsExactly("COMPLETED", "COMPLETED");
        assertThat(get(tree, other).<List<String>>path("tasks.outcome")).containsExactly((String) null);
        assertThat(outbox.rowsOf(one)).extracting("version").containsExactly(1L, 2L, 3L, 4L, 5L);
    }
}
