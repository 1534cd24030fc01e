package vn.memberdev.candidates.candidate.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.memberdev.candidates.CandidateFixtures.CANDIDATES;
import static vn.memberdev.candidates.CandidateFixtures.as;
import static vn.memberdev.candidates.CandidateFixtures.asProvince;
import static vn.memberdev.candidates.CandidateFixtures.listed;
import static vn.memberdev.candidates.CandidateFixtures.removed;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.memberdev.candidates.ServiceTest;
import vn.memberdev.candidates.candidate.change.CandidateProblem;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Problems;

@QuarkusTest
class CandidateHistoryTest extends ServiceTest {

    @Test
    void theHistoryTellsEachChangeInOrder() {
        asProvince(tree)
                .get(history(removed(tree)))
                .then()
                .statusCode(200)
                .body("items.version", contains(1, 2))
                .body("items.change", contains("candidate-listed", "candidate-removed"))
                .body("items.effectiveOn", contains("2008-03-05", "2009-12-15"))
                .body("items.recordedAt", everyItem(notNullValue()))
                .body("nextCursor", nullValue());
    }

    @Test
    void theHistoryGoesOnPageByPage() {
        UUID id = removed(tree);
        String cursor = asProvince(tree)
                .get(history(id) + "?limit=1")
                .then()
                .statusCode(200)
                .body("items.version", contains(1))
                .extract()
                .path("nextCursor");
        asProvince(tree)
                .get(history(id) + "?limit=1&cursor=" + cursor)
                .then()
                .statusCode(200)
                .body("items.version", contains(2))
                .body("nextCursor", nullValue());
        asProvince(tree).get(CANDIDATES + "?cursor=" + cursor).then().spec(Problems.of(400, "invalid-cursor"));
    }

    @ParameterizedTest
    @CsvSource({
        Roles.AUDITOR + ", true",
        Roles.PROVINCE_OFFICER + ", true",
        Roles.COMMITTEE_OFFICER + ", false",
        Roles.CELL_OFFICER + ", false",
        Roles.INTEGRATION + ", false"
    })
    void whoRecordedIsForAuditorsAndTheProvince(String role, boolean told) {
        as(role, tree.province())
                .get(history(listed(tree)))
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].recordedBy", told ? equalTo(Roles.PROVINCE_OFFICER) : nullValue());
    }

    @Test
    void theHistoryIsThereOnlyInTheScope() {
        as(Roles.CELL_OFFICER, tree.secondCell())
                .get(history(listed(tree)))
                .then()
                .spec(Problems.of(CandidateProblem.CANDIDATE_NOT_FOUND));
    }

    @Test
    void everyKindOfChangeHasALabel() {
        List<String> codes = asProvince(tree)
                .get("/api/v1/code-lists")
                .then()
                .statusCode(200)
                .extract()
                .path("lists.find { it.name == 'candidate-changes' }.items.code");
        assertThat(codes)
                .contains("candidate-listed", "candidate-removed", "candidate-transferred", "candidate-reopened")
                .hasSize(11);
    }

    private static String history(UUID id) {
        return CANDIDATES + "/" + id + "/history";
    }
}
