package vn.memberdev.candidates.candidate.listing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.memberdev.candidates.CandidateFixtures.CANDIDATES;
import static vn.memberdev.candidates.CandidateFixtures.as;
import static vn.memberdev.candidates.CandidateFixtures.batch;
import static vn.memberdev.candidates.CandidateFixtures.listed;
import static vn.memberdev.candidates.CandidateFixtures.listing;
import static vn.memberdev.candidates.CandidateFixtures.relisting;
import static vn.memberdev.candidates.CandidateFixtures.removed;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.memberdev.candidates.ServiceTest;
import vn.memberdev.candidates.candidate.change.CandidateProblem;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Problems;
import vn.memberdev.platform.testkit.RolesMatrix;
import vn.memberdev.platform.testkit.Tokens;

/** Who may do what to whom on the list. */
@QuarkusTest
class CandidateResourceScopeTest extends ServiceTest {

    private static final String[] RECORDERS = {
        Roles.CELL_OFFICER, Roles.BASE_OFFICER, Roles.COMMITTEE_OFFICER, Roles.PROVINCE_OFFICER
    };
    private static final String[] BULK_RECORDERS = {
        Roles.CELL_OFFICER, Roles.BASE_OFFICER, Roles.COMMITTEE_OFFICER, Roles.PROVINCE_OFFICER, Roles.INTEGRATION
    };
    private static final String[] READERS = {
        Roles.CELL_OFFICER,
        Roles.BASE_OFFICER,
        Roles.COMMITTEE_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.AUDITOR,
        Roles.INTEGRATION
    };

    @Test
    void everyOperationKnowsItsRoles() {
        RolesMatrix.start()
                .allow("POST", "/api/v1/candidates", RECORDERS)
                .allow("GET", "/api/v1/candidates", READERS)
                .allow(
                        "POST",
                        "/api/v1/candidates:search",
                        Roles.CELL_OFFICER,
                        Roles.BASE_OFFICER,
                        Roles.COMMITTEE_OFFICER,
                        Roles.PROVINCE_OFFICER,
                        Roles.AUDITOR)
                .allow("GET", "/api/v1/candidates/{id}", READERS)
                .allow("GET", "/api/v1/candidates/{id}/history", READERS)
                .allow("POST", "/api/v1/candidates/{id}/listings", RECORDERS)
                .allow("POST", "/api/v1/candidates:batch", BULK_RECORDERS)
                .allow(new RolesMatrix.Operation(
                        "POST", "/api/v1/candidates:import", "text/csv", Set.of(BULK_RECORDERS)))
                .allow("GET", "/api/v1/candidates:import/template", BULK_RECORDERS)
                .verifyTags("Candidates");
    }

    @Test
    void whatIsOutsideTheScopeIsNotThere() {
        UUID id = listed(tree);
        as(Roles.COMMITTEE_OFFICER, tree.otherCommittee())
                .get(CANDIDATES + "/" + id)
                .then()
                .spec(Problems.of(CandidateProblem.CANDIDATE_NOT_FOUND));
        as(Roles.COMMITTEE_OFFICER, tree.otherCommittee())
                .get(CANDIDATES)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        as(Roles.COMMITTEE_OFFICER, tree.otherCommittee())
                .get(CANDIDATES + "?organisationId=" + tree.cell())
                .then()
                .spec(Problems.of(404, "organisation-not-found"));
        as(Roles.CELL_OFFICER, tree.secondCell())
                .get(CANDIDATES + "/" + id)
                .then()
                .spec(Problems.of(CandidateProblem.CANDIDATE_NOT_FOUND));
    }

    @Test
    void commandsReachOnlyIntoTheScope() {
        as(Roles.COMMITTEE_OFFICER, tree.otherCommittee())
                .header("If-Match", "*")
                .body(relisting(tree.otherCell(), "2010-03-01"))
                .post(CANDIDATES + "/" + removed(tree) + "/listings")
                .then()
                .spec(Problems.of(CandidateProblem.CANDIDATE_NOT_FOUND));
        as(Roles.COMMITTEE_OFFICER, tree.otherCommittee())
                .body(listing(tree.cell()))
                .post(CANDIDATES)
                .then()
                .spec(Problems.of(404, "organisation-not-found", "/organisationId"));
    }

    @Test
    void nobodyIsListedAgainInAnotherSubtree() {
        as(Roles.CELL_OFFICER, tree.cell())
                .header("If-Match", "\"2\"")
                .body(relisting(tree.secondCell(), "2010-03-01"))
                .post(CANDIDATES + "/" + removed(tree) + "/listings")
                .then()
                .spec(Problems.of(404, "organisation-not-found", "/organisationId"));
    }

    @Test
    void batchesReachOnlyIntoTheScope() {
        as(Roles.INTEGRATION, tree.otherCommittee())
                .body(batch(listing(tree.cell())))
                .post("/api/v1/candidates:batch")
                .then()
                .statusCode(207)
                .body("items[0].status", equalTo(404));
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.CELL_OFFICER, Roles.PROVINCE_OFFICER, Roles.AUDITOR})
    void officersAndAuditorsSeeThePerson(String role) {
        as(role, tree.province())
                .get(CANDIDATES + "/" + listed(tree))
                .then()
                .statusCode(200)
                .body("fullName", equalTo("Nguyễn Thị Hoa Ban"))
                .body("birthDate", equalTo("1984-06-02"));
    }

    @Test
    void systemsSeeNoPerson() {
        as(Roles.INTEGRATION, tree.province())
                .get(CANDIDATES + "/" + listed(tree))
                .then()
                .statusCode(200)
                .body("fullName", nullValue())
                .body("birthDate", nullValue())
                .body("birthYear", equalTo(1984));
    }

    @ParameterizedTest
    @CsvSource({"cell,201", "secondCell,404"})
    void aCellOfficerListsInTheOwnCellOnly(String organisation, int status) {
        UUID target = "cell".equals(organisation) ? tree.cell() : tree.secondCell();
        as(Roles.CELL_OFFICER, tree.cell())
                .body(listing(target))
                .post(CANDIDATES)
                .then()
                .statusCode(status);
    }

    @Test
    void aTokenWhoseTimeIsOverIsNone() {
        given().auth()
                .oauth2(Tokens.expired(Roles.PROVINCE_OFFICER, tree.province()))
                .get(CANDIDATES)
                .then()
                .statusCode(401);
    }
}
