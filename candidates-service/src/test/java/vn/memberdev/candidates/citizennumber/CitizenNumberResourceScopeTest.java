package vn.memberdev.candidates.citizennumber;

import static org.hamcrest.Matchers.equalTo;
import static vn.memberdev.candidates.CandidateFixtures.CANDIDATES;
import static vn.memberdev.candidates.CandidateFixtures.as;
import static vn.memberdev.candidates.CandidateFixtures.body;
import static vn.memberdev.candidates.CandidateFixtures.listed;
import static vn.memberdev.candidates.citizennumber.CitizenNumberFixtures.NUMBER;
import static vn.memberdev.candidates.citizennumber.CitizenNumberFixtures.path;
import static vn.memberdev.candidates.citizennumber.CitizenNumberFixtures.recorded;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.memberdev.candidates.ServiceTest;
import vn.memberdev.candidates.candidate.change.CandidateProblem;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Problems;
import vn.memberdev.platform.testkit.RolesMatrix;

/** Who may record, see and follow up a citizen number. */
@QuarkusTest
class CitizenNumberResourceScopeTest extends ServiceTest {

    private UUID id;

    @BeforeEach
    void record() {
        id = listed(tree);
        recorded(tree, id, NUMBER).then().statusCode(201);
    }

    @Test
    void everyOperationKnowsItsRoles() {
        RolesMatrix.start()
                .allow(
                        "PUT",
                        "/api/v1/candidates/{id}/citizen-number",
                        Roles.CELL_OFFICER,
                        Roles.BASE_OFFICER,
                        Roles.COMMITTEE_OFFICER,
                        Roles.PROVINCE_OFFICER)
                .allow(
                        "GET",
                        "/api/v1/candidates/{id}/citizen-number",
                        Roles.CELL_OFFICER,
                        Roles.BASE_OFFICER,
                        Roles.COMMITTEE_OFFICER,
                        Roles.PROVINCE_OFFICER,
                        Roles.AUDITOR)
                .allow(
                        "POST",
                        "/api/v1/candidates/{id}/citizen-number:reveal",
                        Roles.BASE_OFFICER,
                        Roles.COMMITTEE_OFFICER,
                        Roles.PROVINCE_OFFICER)
                .allow(
                        "GET",
                        "/api/v1/candidates/{id}/accesses",
                        Roles.BASE_OFFICER,
                        Roles.COMMITTEE_OFFICER,
                        Roles.PROVINCE_OFFICER,
                        Roles.AUDITOR)
                .allow(
                        "GET",
                        "/api/v1/candidates/{id}/possible-duplicates",
                        Roles.CELL_OFFICER,
                        Roles.BASE_OFFICER,
                        Roles.COMMITTEE_OFFICER,
                        Roles.PROVINCE_OFFICER,
                        Roles.AUDITOR)
                .verifyTags("Citizen numbers");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/citizen-number", "/accesses", "/possible-duplicates"})
    void outsideTheScopeNothingIsRead(String what) {
        as(Roles.COMMITTEE_OFFICER, tree.otherCommittee())
                .get(CANDIDATES + "/" + id + what)
                .then()
                .spec(Problems.of(CandidateProblem.CANDIDATE_NOT_FOUND));
    }

    @Test
    void outsideTheScopeNothingIsRecordedOrRevealed() {
        as(Roles.COMMITTEE_OFFICER, tree.otherCommittee())
                .header("If-Match", "*")
                .body(body("citizenNumber", NUMBER))
                .put(path(id))
                .then()
                .spec(Problems.of(CandidateProblem.CANDIDATE_NOT_FOUND));
        as(Roles.COMMITTEE_OFFICER, tree.otherCommittee())
                .body(body("purpose", "ADMISSION_FILE"))
                .post(path(id) + ":reveal")
                .then()
                .spec(Problems.of(CandidateProblem.CANDIDATE_NOT_FOUND));
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.CELL_OFFICER, Roles.AUDITOR})
    void thoseWhoMaySeeItMaskedMayNotSeeItWhole(String role) {
        as(role, tree.cell()).get(path(id)).then().statusCode(200).body("citizenNumber", equalTo("*********001"));
        as(role, tree.cell())
                .body(body("purpose", "ADMISSION_FILE"))
                .post(path(id) + ":reveal")
                .then()
                .spec(Problems.of(403, "forbidden"));
    }

    @Test
    void aBaseOfficerSeesItWholeInTheOwnBase() {
        as(Roles.BASE_OFFICER, tree.base())
                .body(body("purpose", "ADMISSION_FILE"))
                .post(path(id) + ":reveal")
                .then()
                .statusCode(200)
                .body("citizenNumber", equalTo(NUMBER));
    }
}
