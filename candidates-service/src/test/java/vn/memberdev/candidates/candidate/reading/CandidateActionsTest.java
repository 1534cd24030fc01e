package vn.memberdev.candidates.candidate.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.memberdev.candidates.CandidateFixtures.CANDIDATES;
import static vn.memberdev.candidates.CandidateFixtures.as;
import static vn.memberdev.candidates.CandidateFixtures.asProvince;
import static vn.memberdev.candidates.CandidateFixtures.listed;
import static vn.memberdev.candidates.CandidateFixtures.removed;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.memberdev.candidates.ServiceTest;
import vn.memberdev.platform.scope.Roles;

/** What may be done now: each action says what the call itself would say. */
@QuarkusTest
class CandidateActionsTest extends ServiceTest {

    @Test
    void actionsSayHowTheyAreCalled() {
        UUID id = listed(tree);
        Map<String, Object> remove = action(Roles.PROVINCE_OFFICER, id, "remove");
        assertThat(remove)
                .containsEntry("method", "POST")
                .containsEntry("href", CANDIDATES + "/" + id + "/removal")
                .containsEntry("allowed", true)
                .doesNotContainKey("refusals");
        assertThat(action(Roles.PROVINCE_OFFICER, id, "correct"))
                .containsEntry("method", "PATCH")
                .containsEntry("href", CANDIDATES + "/" + id)
                .containsEntry("allowed", true);
        assertThat(action(Roles.PROVINCE_OFFICER, id, "transfer")).containsEntry("allowed", true);
    }

    @Test
    void whoIsOnTheListCannotBeListedAgain() {
        UUID id = listed(tree);
        assertThat(refusals(Roles.PROVINCE_OFFICER, id, "list-again")).containsExactly("candidate-already-on-list");
    }

    @Test
    void whoWasRemovedCanOnlyBeListedAgainAndCorrected() {
        UUID id = removed(tree);
        assertThat(action(Roles.PROVINCE_OFFICER, id, "list-again")).containsEntry("allowed", true);
        assertThat(action(Roles.PROVINCE_OFFICER, id, "correct")).containsEntry("allowed", true);
        assertThat(refusals(Roles.PROVINCE_OFFICER, id, "remove")).containsExactly("candidate-not-on-list");
        assertThat(refusals(Roles.PROVINCE_OFFICER, id, "transfer")).containsExactly("candidate-not-on-list");
    }

    @Test
    void everyCommandOnACandidateIsAnAction() {
        assertThat(actions(Roles.PROVINCE_OFFICER, listed(tree)).stream().map(action -> action.get("name")))
                .containsExactlyInAnyOrder(
                        "correct",
                        "list-again",
                        "transfer",
                        "remove",
                        "clear",
                        "record-certificate",
                        "enrol",
                        "assign-helper",
                        "release-helper",
                        "assign-mass-organisation",
                        "release-mass-organisation",
                        "give-task",
                        "record-education-activity");
    }

    @Test
    void aClearanceNamesEveryConditionThatIsNotMet() {
        UUID id = listed(tree);
        assertThat(refusals(Roles.CELL_OFFICER, id, "clear"))
                .contains("forbidden", "certificate-missing")
                .hasSizeGreaterThan(2);
        assertThat(refusals(Roles.PROVINCE_OFFICER, id, "clear")).doesNotContain("forbidden");
    }

    @Test
    void whoHasNoHelperHasNoneToRelease() {
        UUID id = listed(tree);
        assertThat(action(Roles.CELL_OFFICER, id, "assign-helper")).containsEntry("allowed", true);
        assertThat(refusals(Roles.CELL_OFFICER, id, "release-helper")).containsExactly("no-helper-assigned");
        assertThat(refusals(Roles.CELL_OFFICER, id, "release-mass-organisation"))
                .containsExactly("mass-organisation-not-assigned");
    }

    @Test
    void aPlaceInAClassIsForWhoIsOnTheList() {
        UUID id = listed(tree);
        assertThat(action(Roles.PROVINCE_OFFICER, id, "enrol"))
                .containsEntry("allowed", true)
                .containsEntry("href", "/api/v1/awareness-classes/{id}/enrolments");
        assertThat(refusals(Roles.PROVINCE_OFFICER, removed(tree), "enrol")).containsExactly("not-on-list-that-day");
    }

    @Test
    void askingChangesNothing() {
        UUID id = listed(tree);
        actions(Roles.PROVINCE_OFFICER, id);
        assertThat(database.value("select version from candidate")).isEqualTo(0L);
        assertThat(database.count("candidate_task")).isZero();
        assertThat(outbox.rows()).hasSize(1);
    }

    @Test
    void whoOnlyReadsIsToldSoForEveryAction() {
        UUID id = listed(tree);
        for (Map<String, Object> action : actions(Roles.AUDITOR, id)) {
            assertThat(action).as(action.toString()).containsEntry("allowed", false);
            assertThat(codes(action)).contains("forbidden");
        }
    }

    @Test
    void listsTellActionsOnRequest() {
        listed(tree);
        asProvince(tree).get(CANDIDATES).then().statusCode(200).body("items.actions", everyItem(nullValue()));
        asProvince(tree)
                .get(CANDIDATES + "?actions=true")
                .then()
                .statusCode(200)
                .body("items.actions", everyItem(notNullValue()))
                .body("items[0].actions.find { it.name == 'remove' }.allowed", equalTo(true));
    }

    private List<String> refusals(String role, UUID id, String name) {
        Map<String, Object> action = action(role, id, name);
        assertThat(action).containsEntry("allowed", false);
        return codes(action);
    }

    @SuppressWarnings("unchecked")
    private static List<String> codes(Map<String, Object> action) {
        return ((List<Map<String, String>>) action.get("refusals"))
                .stream().map(refusal -> refusal.get("code")).toList();
    }

    private Map<String, Object> action(String role, UUID id, String name) {
        return actions(role, id).stream()
                .filter(action -> action.get("name").equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<Map<String, Object>> actions(String role, UUID id) {
        return as(role, tree.province())
                .get(CANDIDATES + "/" + id)
                .then()
                .statusCode(200)
                .extract()
                .path("actions");
    }
}
