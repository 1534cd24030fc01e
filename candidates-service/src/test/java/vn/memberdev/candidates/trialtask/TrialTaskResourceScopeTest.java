package vn.memberdev.candidates.trialtask;

import static vn.memberdev.candidates.CandidateFixtures.listed;
import static vn.memberdev.candidates.CandidateFixtures.with;
import static vn.memberdev.candidates.SupportFixtures.BULK_RECORDERS;
import static vn.memberdev.candidates.SupportFixtures.RECORDERS;
import static vn.memberdev.candidates.SupportFixtures.assertHidden;
import static vn.memberdev.candidates.SupportFixtures.assessment;
import static vn.memberdev.candidates.SupportFixtures.task;
import static vn.memberdev.candidates.SupportFixtures.tasked;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.memberdev.candidates.ServiceTest;
import vn.memberdev.platform.testkit.RolesMatrix;

/** Who may give tasks to whom. */
@QuarkusTest
class TrialTaskResourceScopeTest extends ServiceTest {

    @Test
    void everyOperationKnowsItsRoles() {
        RolesMatrix.start()
                .allow("POST", "/api/v1/candidates/{id}/tasks", RECORDERS)
                .allow("POST", "/api/v1/candidates/{id}/tasks/{taskId}/assessment", RECORDERS)
                .allow("POST", "/api/v1/trial-tasks:batch", BULK_RECORDERS)
                .verifyTags("Trial tasks");
    }

    @Test
    void whatIsOutsideTheScopeIsNotThere() {
        UUID candidate = listed(tree);
        UUID task = tasked(tree, candidate);
        Map<String, Object> body = task("2008-11-01", null, tree.cell());
        assertHidden(tree, candidate, "tasks", body);
        assertHidden(tree, candidate, "tasks/" + task + "/assessment", assessment("COMPLETED", "2008-12-20"));
        assertHidden(tree, "trial-tasks", with(body, "candidateId", candidate));
    }
}
