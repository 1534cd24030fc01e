package vn.memberdev.candidates.certificate;

import static org.hamcrest.Matchers.equalTo;
import static vn.memberdev.candidates.CandidateFixtures.CANDIDATES;
import static vn.memberdev.candidates.CandidateFixtures.as;
import static vn.memberdev.candidates.CandidateFixtures.batch;
import static vn.memberdev.candidates.CandidateFixtures.certificate;
import static vn.memberdev.candidates.CandidateFixtures.trained;
import static vn.memberdev.candidates.CandidateFixtures.with;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.memberdev.candidates.ServiceTest;
import vn.memberdev.candidates.candidate.change.CandidateProblem;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Problems;
import vn.memberdev.platform.testkit.RolesMatrix;

/** Who may record whose certificate. */
@QuarkusTest
class CertificateResourceScopeTest extends ServiceTest {

    @Test
    void everyOperationKnowsItsRoles() {
        RolesMatrix.start()
                .allow(
                        "POST",
                        "/api/v1/candidates/{id}/awareness-certificates",
                        Roles.CELL_OFFICER,
                        Roles.BASE_OFFICER,
                        Roles.COMMITTEE_OFFICER,
                        Roles.PROVINCE_OFFICER)
                .allow(
                        "POST",
                        "/api/v1/awareness-certificates:batch",
                        Roles.CELL_OFFICER,
                        Roles.BASE_OFFICER,
                        Roles.COMMITTEE_OFFICER,
                        Roles.PROVINCE_OFFICER,
                        Roles.INTEGRATION)
                .verifyTags("Awareness certificates");
    }

    @Test
    void aCommandReachesOnlyIntoTheScope() {
        as(Roles.COMMITTEE_OFFICER, tree.otherCommittee())
                .header("If-Match", "*")
                .body(certificate("9/2009", "2009-01-01"))
                .post(CANDIDATES + "/" + trained(tree) + "/awareness-certificates")
                .then()
                .spec(Problems.of(CandidateProblem.CANDIDATE_NOT_FOUND));
    }

    @Test
    void aBatchReachesOnlyIntoTheScope() {
        as(Roles.INTEGRATION, tree.otherCommittee())
                .body(batch(with(certificate("9/2009", "2009-01-01"), "candidateId", trained(tree))))
                .post("/api/v1/awareness-certificates:batch")
                .then()
                .statusCode(207)
                .body("items[0].status", equalTo(404));
    }
}
