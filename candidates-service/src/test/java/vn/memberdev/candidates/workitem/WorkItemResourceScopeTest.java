package vn.memberdev.candidates.workitem;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static vn.memberdev.candidates.CandidateFixtures.as;
import static vn.memberdev.candidates.CandidateFixtures.trained;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.memberdev.candidates.ServiceTest;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Problems;
import vn.memberdev.platform.testkit.RolesMatrix;

/** Who sees what is to be seen to. */
@QuarkusTest
class WorkItemResourceScopeTest extends ServiceTest {

    private static final String EXPIRED = "/api/v1/work-items?kind=CERTIFICATE_EXPIRED";

    @Test
    void everyOperationKnowsItsRoles() {
        RolesMatrix.start()
                .allow(
                        "GET",
                        "/api/v1/work-items",
                        Roles.CELL_OFFICER,
                        Roles.BASE_OFFICER,
                        Roles.COMMITTEE_OFFICER,
                        Roles.PROVINCE_OFFICER,
                        Roles.AUDITOR,
                        Roles.INTEGRATION)
                .verifyTags("Work items");
    }

    @Test
    void whatIsOutsideTheScopeIsNotThere() {
        trained(tree);
        as(Roles.CELL_OFFICER, tree.cell()).get(EXPIRED).then().statusCode(200).body("items", hasSize(1));
        as(Roles.AUDITOR, tree.committee()).get(EXPIRED).then().statusCode(200).body("items", hasSize(1));
        as(Roles.CELL_OFFICER, tree.secondCell())
                .get(EXPIRED)
                .then()
                .statusCode(200)
                .body("items", empty());
        as(Roles.COMMITTEE_OFFICER, tree.otherCommittee())
                .get(EXPIRED)
                .then()
                .statusCode(200)
                .body("items", empty());
        as(Roles.COMMITTEE_OFFICER, tree.otherCommittee())
                .get(EXPIRED + "&organisationId=" + tree.cell())
                .then()
                .spec(Problems.of(404, "organisation-not-found"));
    }
}
