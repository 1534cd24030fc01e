package vn.memberdev.candidates.candidate.listing;

import static org.hamcrest.Matchers.equalTo;
import static vn.memberdev.candidates.CandidateFixtures.CANDIDATES;
import static vn.memberdev.candidates.CandidateFixtures.as;
import static vn.memberdev.candidates.CandidateFixtures.batch;
import static vn.memberdev.candidates.CandidateFixtures.body;
import static vn.memberdev.candidates.CandidateFixtures.decision;
import static vn.memberdev.candidates.CandidateFixtures.listed;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.memberdev.candidates.ServiceTest;
import vn.memberdev.candidates.candidate.change.CandidateProblem;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Problems;
import vn.memberdev.platform.testkit.RolesMatrix;

/** Who may correct and move whom. */
@QuarkusTest
class CandidateRecordResourceScopeTest extends ServiceTest {

    private static final Set<String> RECORDERS =
            Set.of(Roles.CELL_OFFICER, Roles.BASE_OFFICER, Roles.COMMITTEE_OFFICER, Roles.PROVINCE_OFFICER);

    @Test
    void everyOperationKnowsItsRoles() {
        RolesMatrix.start()
                .allow(new RolesMatrix.Operation(
                        "PATCH", "/api/v1/candidates/{id}", CandidateRecordResource.MERGE_PATCH, RECORDERS))
                .allow("POST", "/api/v1/candidates/{id}/transfer", RECORDERS.toArray(String[]::new))
                .allow(
                        "POST",
                        "/api/v1/candidates:transfer-batch",
                        Roles.CELL_OFFICER,
                        Roles.BASE_OFFICER,
                        Roles.COMMITTEE_OFFICER,
                        Roles.PROVINCE_OFFICER,
                        Roles.INTEGRATION)
                .verifyTags("Candidate records");
    }

    @Test
    void whatIsOutsideTheScopeIsNotThere() {
        UUID id = listed(tree);
        as(Roles.COMMITTEE_OFFICER, tree.otherCommittee())
                .contentType(CandidateRecordResource.MERGE_PATCH + "; charset=UTF-8")
                .header("If-Match", "\"1\"")
                .body(body("sex", "MALE"))
                .patch(CANDIDATES + "/" + id)
                .then()
                .spec(Problems.of(CandidateProblem.CANDIDATE_NOT_FOUND));
        as(Roles.COMMITTEE_OFFICER, tree.otherCommittee())
                .header("If-Match", "\"1\"")
                .body(body(
                        "organisationId", tree.otherCommittee(),
                        "movedOn", "2009-03-02",
                        "certificate", decision("04-XN/CB", "2009-03-02", tree.cell())))
                .post(CANDIDATES + "/" + id + "/transfer")
                .then()
                .spec(Problems.of(CandidateProblem.CANDIDATE_NOT_FOUND));
        as(Roles.INTEGRATION, tree.otherCommittee())
                .body(batch(body(
                        "candidateId",
                        id,
                        "organisationId",
                        tree.otherCommittee(),
                        "movedOn",
                        "2009-03-02",
                        "certificate",
                        decision("04-XN/CB", "2009-03-02", tree.cell()))))
                .post("/api/v1/candidates:transfer-batch")
                .then()
                .statusCode(207)
                .body("items[0].problem.code", equalTo("candidate-not-found"));
    }
}
