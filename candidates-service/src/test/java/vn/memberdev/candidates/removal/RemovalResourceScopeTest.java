package vn.memberdev.candidates.removal;

import static org.hamcrest.Matchers.equalTo;
import static vn.memberdev.candidates.CandidateFixtures.CANDIDATES;
import static vn.memberdev.candidates.CandidateFixtures.as;
import static vn.memberdev.candidates.CandidateFixtures.batch;
import static vn.memberdev.candidates.CandidateFixtures.removal;
import static vn.memberdev.candidates.CandidateFixtures.trained;
import static vn.memberdev.candidates.CandidateFixtures.with;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.memberdev.candidates.ServiceTest;
import vn.memberdev.candidates.candidate.change.CandidateProblem;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Problems;
import vn.memberdev.platform.testkit.RolesMatrix;

/** Who may remove whom. */
@QuarkusTest
class RemovalResourceScopeTest extends ServiceTest {

    @Test
    void everyOperationKnowsItsRoles() {
        RolesMatrix.start()
                .allow(
                        "POST",
                        "/api/v1/candidates/{id}/removal",
                        Roles.CELL_OFFICER,
                        Roles.BASE_OFFICER,
                        Roles.COMMITTEE_OFFICER,
                        Roles.PROVINCE_OFFICER)
                .allow(
                        "POST",
                        "/api/v1/removals:batch",
                        Roles.CELL_OFFICER,
                        Roles.BASE_OFFICER,
                        Roles.COMMITTEE_OFFICER,
                        Roles.PROVINCE_OFFICER,
                        Roles.INTEGRATION)
                .verifyTags("Removals");
    }

    @Test
    void aCommandReachesOnlyIntoTheScope() {
        as(Roles.COMMITTEE_OFFICER, tree.otherCommittee())
                .header("If-Match", "*")
                .body(removal("OTHER", "2009-12-15", tree.cell()))
                .post(CANDIDATES + "/" + trained(tree) + "/removal")
                .then()
                .spec(Problems.of(CandidateProblem.CANDIDATE_NOT_FOUND));
    }

    @Test
    void aBatchReachesOnlyIntoTheScope() {
        as(Roles.INTEGRATION, tree.otherCommittee())
                .body(batch(with(removal("OTHER", "2009-12-15", tree.cell()), "candidateId", trained(tree))))
                .post("/api/v1/removals:batch")
                .then()
                .statusCode(207)
                .body("items[0].status", equalTo(404));
    }
}
