package vn.memberdev.candidates.massorganisation;

import static vn.memberdev.candidates.CandidateFixtures.command;
import static vn.memberdev.candidates.CandidateFixtures.listed;
import static vn.memberdev.candidates.CandidateFixtures.with;
import static vn.memberdev.candidates.SupportFixtures.BULK_RECORDERS;
import static vn.memberdev.candidates.SupportFixtures.RECORDERS;
import static vn.memberdev.candidates.SupportFixtures.assertHidden;
import static vn.memberdev.candidates.SupportFixtures.massOrganisation;
import static vn.memberdev.candidates.SupportFixtures.massOrganisationRelease;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.memberdev.candidates.ServiceTest;
import vn.memberdev.platform.testkit.RolesMatrix;

/** Who may hand whom to a mass organisation. */
@QuarkusTest
class MassOrganisationResourceScopeTest extends ServiceTest {

    @Test
    void everyOperationKnowsItsRoles() {
        RolesMatrix.start()
                .allow("POST", "/api/v1/candidates/{id}/mass-organisations", RECORDERS)
                .allow("POST", "/api/v1/candidates/{id}/mass-organisations/release", RECORDERS)
                .allow("POST", "/api/v1/mass-organisation-assignments:batch", BULK_RECORDERS)
                .verifyTags("Mass organisations");
    }

    @Test
    void whatIsOutsideTheScopeIsNotThere() {
        UUID candidate = listed(tree);
        Map<String, Object> assignment = massOrganisation("YOUTH_UNION", "2008-10-01", tree.cell());
        assertHidden(tree, candidate, "mass-organisations", assignment);
        assertHidden(tree, "mass-organisation-assignments", with(assignment, "candidateId", candidate));
        command(tree, candidate, "mass-organisations", assignment);
        assertHidden(
                tree,
                candidate,
                "mass-organisations/release",
                massOrganisationRelease("YOUTH_UNION", "2009-03-31", tree.cell()));
    }
}
