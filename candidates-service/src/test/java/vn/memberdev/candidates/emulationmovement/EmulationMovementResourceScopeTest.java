package vn.memberdev.candidates.emulationmovement;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.memberdev.candidates.CandidateFixtures.as;
import static vn.memberdev.candidates.nomination.NominationFixtures.MOVEMENTS;
import static vn.memberdev.candidates.nomination.NominationFixtures.closing;
import static vn.memberdev.candidates.nomination.NominationFixtures.fromAMovement;
import static vn.memberdev.candidates.nomination.NominationFixtures.launch;
import static vn.memberdev.candidates.nomination.NominationFixtures.launched;
import static vn.memberdev.candidates.nomination.NominationFixtures.nominated;
import static vn.memberdev.candidates.nomination.NominationFixtures.plan;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.memberdev.candidates.ServiceTest;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Problems;
import vn.memberdev.platform.testkit.RolesMatrix;

/** Who may do what to which movement. */
@QuarkusTest
class EmulationMovementResourceScopeTest extends ServiceTest {

    private static final String[] DIRECTORS = {Roles.BASE_OFFICER, Roles.COMMITTEE_OFFICER, Roles.PROVINCE_OFFICER};
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
                .allow("POST", MOVEMENTS, DIRECTORS)
                .allow("GET", MOVEMENTS, READERS)
                .allow("GET", MOVEMENTS + "/{id}", READERS)
                .allow("PUT", MOVEMENTS + "/{id}", DIRECTORS)
                .allow("POST", MOVEMENTS + "/{id}/closing", DIRECTORS)
                .verifyTags("Emulation movements");
    }

    @Test
    void aMovementIsLaunchedInScopeOnly() {
        as(Roles.COMMITTEE_OFFICER, tree.otherCommittee())
                .body(launch(tree.base()))
                .post(MOVEMENTS)
                .then()
                .spec(Problems.of(404, "organisation-not-found", "/organisationId"));
        as(Roles.BASE_OFFICER, tree.base())
                .body(launch(tree.base()))
                .post(MOVEMENTS)
                .then()
                .statusCode(201);
    }

    @Test
    void aCellSeesTheMovementsAboveIt() {
        UUID ofTheBase = launched(tree);
        UUID ofTheCommittee = launched(tree, launch(tree.committee()));
        as(Roles.CELL_OFFICER, tree.cell())
                .get(MOVEMENTS)
                .then()
                .statusCode(200)
                .body("items.id", contains(ofTheBase.toString(), ofTheCommittee.toString()));
        as(Roles.CELL_OFFICER, tree.cell())
                .get(MOVEMENTS + "?organisationId=" + tree.committee())
                .then()
                .statusCode(200)
                .body("items.id", contains(ofTheCommittee.toString()));
        as(Roles.CELL_OFFICER, tree.cell())
                .get(MOVEMENTS + "/" + ofTheBase)
                .then()
                .statusCode(200);
    }

    @Test
    void whatIsDirectedElsewhereIsNotThere() {
        UUID id = launched(tree);
        as(Roles.COMMITTEE_OFFICER, tree.otherCommittee())
                .get(MOVEMENTS + "/" + id)
                .then()
                .spec(Problems.of(EmulationMovementProblem.MOVEMENT_NOT_FOUND));
        as(Roles.CELL_OFFICER, tree.otherCell())
                .get(MOVEMENTS)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        as(Roles.CELL_OFFICER, tree.otherCell())
                .get(MOVEMENTS + "?organisationId=" + tree.base())
                .then()
                .spec(Problems.of(404, "organisation-not-found"));
    }

    @Test
    void commandsReachOnlyIntoTheScope() {
        UUID id = launched(tree);
        as(Roles.COMMITTEE_OFFICER, tree.otherCommittee())
                .header("If-Match", "*")
                .body(plan(tree.base()))
                .put(MOVEMENTS + "/" + id)
                .then()
                .spec(Problems.of(EmulationMovementProblem.MOVEMENT_NOT_FOUND));
        as(Roles.COMMITTEE_OFFICER, tree.otherCommittee())
                .header("If-Match", "*")
                .body(closing("2009-05-19", tree.base()))
                .post(MOVEMENTS + "/" + id + "/closing")
                .then()
                .spec(Problems.of(EmulationMovementProblem.MOVEMENT_NOT_FOUND));
    }

    @Test
    void whatIsDirectedFromAboveIsReadNotChanged() {
        UUID id = launched(tree, launch(tree.committee()));
        as(Roles.BASE_OFFICER, tree.base()).get(MOVEMENTS + "/" + id).then().statusCode(200);
        as(Roles.BASE_OFFICER, tree.base())
                .header("If-Match", "\"1\"")
                .body(closing("2009-05-19", tree.base()))
                .post(MOVEMENTS + "/" + id + "/closing")
                .then()
                .spec(Problems.of(EmulationMovementProblem.MOVEMENT_NOT_FOUND));
    }

    @Test
    void nominationsAreCountedInTheCallersPartOfTheTree() {
        UUID id = launched(tree);
        nominated(tree, fromAMovement(tree.cell(), id));
        nominated(tree, fromAMovement(tree.secondCell(), id));
        as(Roles.CELL_OFFICER, tree.cell())
                .get(MOVEMENTS + "/" + id)
                .then()
                .statusCode(200)
                .body("nominations", equalTo(1));
        as(Roles.BASE_OFFICER, tree.base())
                .get(MOVEMENTS + "/" + id)
                .then()
                .statusCode(200)
                .body("nominations", equalTo(2));
    }
}
