package vn.memberdev.candidates.educationactivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.memberdev.candidates.CandidateFixtures.as;
import static vn.memberdev.candidates.CandidateFixtures.attempt;
import static vn.memberdev.candidates.CandidateFixtures.batch;
import static vn.memberdev.candidates.CandidateFixtures.listed;
import static vn.memberdev.candidates.CandidateFixtures.removed;
import static vn.memberdev.candidates.CandidateFixtures.with;
import static vn.memberdev.candidates.SupportFixtures.activity;
import static vn.memberdev.candidates.SupportFixtures.assertNeedsVersion;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.memberdev.candidates.ServiceTest;
import vn.memberdev.contracts.EventTypes;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Problems;

@QuarkusTest
class EducationActivityResourceTest extends ServiceTest {

    @Test
    void anActivityIsRecordedAndItsTopicStaysInside() {
        UUID candidate = listed(tree);
        attempt(tree, candidate, "education-activities", activity("TALK", "2008-11-07"))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("activities[0].kind", equalTo("TALK"))
                .body("activities[0].heldOn", equalTo("2008-11-07"))
                .body("activities[0].topic", equalTo("Động cơ phấn đấu vào Đảng"));
        assertThat(outbox.rowsOf(candidate)).last().satisfies(row -> {
            assertThat(row.type()).isEqualTo(EventTypes.CANDIDATE_ACTIVITY_RECORDED);
            assertThat(row.payload().at("/activity/kind").asText()).isEqualTo("TALK");
            assertThat(row.payload().toString()).doesNotContain("Động cơ");
        });
    }

    @Test
    void aKindIsOneOfTheList() {
        attempt(tree, listed(tree), "education-activities", activity("PARTY", "2008-11-07"))
                .then()
                .spec(Problems.of(422, "unknown-code", "/kind"));
    }

    @Test
    void anActivityIsOfADayOnTheList() {
        attempt(tree, listed(tree), "education-activities", activity("TALK", "2008-03-04"))
                .then()
                .spec(Problems.of(422, "implausible-activity", "/heldOn"))
                .body("errors.code", contains("not-on-list-that-day"));
        attempt(tree, removed(tree), "education-activities", activity("TALK", "2008-11-07"))
                .then()
                .spec(Problems.of(409, "candidate-not-on-list"));
    }

    @Test
    void aCommandSaysWhichVersionItHasSeen() {
        assertNeedsVersion(tree, listed(tree), "education-activities", activity("TALK", "2008-11-07"));
    }

    @Test
    void oneActivityIsOfManyCandidates() {
        UUID one = listed(tree);
        as(Roles.INTEGRATION, tree.committee())
                .body(batch(
                        with(activity("TALK", "2008-11-07"), "candidateId", one),
                        with(activity("TALK", "2008-11-07"), "candidateId", listed(tree)),
                        with(activity("TRADITION", "2008-12-22"), "candidateId", one),
                        with(activity("TALK", "2008-03-04"), "candidateId", one),
                        with(with(activity("TALK", "2008-11-07"), "candidateId", one), "topic", " ")))
                .post("/api/v1/education-activities:batch")
                .then()
                .statusCode(207)
                .body("items.status", contains(200, 200, 200, 422, 422))
                .body("items[4].problem.errors[0].pointer", equalTo("/topic"));
    }
}
