package vn.memberdev.candidates.helper;

import static vn.memberdev.candidates.CandidateFixtures.CANDIDATES;
import static vn.memberdev.candidates.CandidateFixtures.as;
import static vn.memberdev.candidates.CandidateFixtures.attempt;
import static vn.memberdev.candidates.CandidateFixtures.listed;
import static vn.memberdev.candidates.CandidateFixtures.with;
import static vn.memberdev.candidates.SupportFixtures.BULK_RECORDERS;
import static vn.memberdev.candidates.SupportFixtures.RECORDERS;
import static vn.memberdev.candidates.SupportFixtures.assertHidden;
import static vn.memberdev.candidates.SupportFixtures.helped;
import static vn.memberdev.candidates.SupportFixtures.helper;
import static vn.memberdev.candidates.SupportFixtures.officialMember;
import static vn.memberdev.candidates.SupportFixtures.release;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.memberdev.candidates.ServiceTest;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Problems;
import vn.memberdev.platform.testkit.RolesMatrix;

/** Who may assign whom to whom. */
@QuarkusTest
class HelperResourceScopeTest extends ServiceTest {

    @Test
    void everyOperationKnowsItsRoles() {
        RolesMatrix.start()
                .allow("POST", "/api/v1/candidates/{id}/helpers", RECORDERS)
                .allow("POST", "/api/v1/candidates/{id}/helpers/release", RECORDERS)
                .allow("POST", "/api/v1/helper-assignments:batch", BULK_RECORDERS)
                .verifyTags("HelperLookup");
    }

    @Test
    void whatIsOutsideTheScopeIsNotThere() {
        UUID candidate = listed(tree);
        helped(tree, candidate);
        Map<String, Object> assignment = helper(officialMember(tree.otherCell()), "2008-11-01", tree.cell());
        assertHidden(tree, candidate, "helpers", assignment);
        assertHidden(tree, candidate, "helpers/release", release("2009-03-31", "OTHER", tree.cell()));
        assertHidden(tree, "helper-assignments", with(assignment, "candidateId", candidate));
    }

    @Test
    void aMemberOfAnotherSubtreeIsNotKnown() {
        Map<String, Object> assignment = helper(officialMember(tree.otherCell()), "2008-10-01", tree.cell());
        as(Roles.COMMITTEE_OFFICER, tree.committee())
                .header("If-Match", "\"1\"")
                .body(assignment)
                .post(CANDIDATES + "/" + listed(tree) + "/helpers")
                .then()
                .spec(Problems.of(HelperProblem.HELPER_NOT_KNOWN));
        attempt(tree, listed(tree), "helpers", assignment).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"cell,200", "secondCell,404"})
    void aCellOfficerAssignsMembersOfTheOwnCellOnly(String organisation, int status) {
        UUID member = officialMember("cell".equals(organisation) ? tree.cell() : tree.secondCell());
        as(Roles.CELL_OFFICER, tree.cell())
                .header("If-Match", "\"1\"")
                .body(helper(member, "2008-10-01", tree.cell()))
                .post(CANDIDATES + "/" + listed(tree) + "/helpers")
                .then()
                .statusCode(status);
    }
}
