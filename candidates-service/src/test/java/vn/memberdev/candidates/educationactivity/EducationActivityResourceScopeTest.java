package vn.memberdev.candidates.educationactivity;

import static vn.memberdev.candidates.CandidateFixtures.listed;
import static vn.memberdev.candidates.CandidateFixtures.with;
import static vn.memberdev.candidates.SupportFixtures.BULK_RECORDERS;
import static vn.memberdev.candidates.SupportFixtures.RECORDERS;
import static vn.memberdev.candidates.SupportFixtures.activity;
import static vn.memberdev.candidates.SupportFixtures.assertHidden;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.memberdev.candidates.ServiceTest;
import vn.memberdev.platform.testkit.RolesMatrix;

/** Who may record activities of whom. */
@QuarkusTest
class EducationActivityResourceScopeTest extends ServiceTest {

    @Test
    void everyOperationKnowsItsRoles() {
        RolesMatrix.start()
                .allow("POST", "/api/v1/candidates/{id}/education-activities", RECORDERS)
                .allow("POST", "/api/v1/education-activities:batch", BULK_RECORDERS)
                .verifyTags("Education activities");
    }

    @Test
    void whatIsOutsideTheScopeIsNotThere() {
        UUID candidate = listed(tree);
        assertHidden(tree, candidate, "education-activities", activity("TALK", "2008-11-07"));
        assertHidden(tree, "education-activities", with(activity("TALK", "2008-11-07"), "candidateId", candidate));
    }
}
