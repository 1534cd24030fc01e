package vn.memberdev.candidates.admissionplan;

import static org.hamcrest.Matchers.hasSize;
import static vn.memberdev.candidates.CandidateFixtures.as;
import static vn.memberdev.candidates.admissionplan.PlanFixtures.PLANS;
import static vn.memberdev.candidates.admissionplan.PlanFixtures.adopted;
import static vn.memberdev.candidates.admissionplan.PlanFixtures.adoption;
import static vn.memberdev.candidates.admissionplan.PlanFixtures.revision;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.memberdev.candidates.ServiceTest;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Problems;
import vn.memberdev.platform.testkit.RolesMatrix;

/** Who may adopt, revise and read admission plans, and of which organisations. */
@QuarkusTest
class AdmissionPlanResourceScopeTest extends ServiceTest {

    private static final String[] DECIDERS = {Roles.BASE_OFFICER, Roles.COMMITTEE_OFFICER, Roles.PROVINCE_OFFICER};
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
                .allow("POST", PLANS, DECIDERS)
                .allow("GET", PLANS, READERS)
                .allow("GET", PLANS + "/{id}", READERS)
                .allow("PUT", PLANS + "/{id}", DECIDERS)
                .allow("GET", PLANS + "/{id}/outcome", READERS)
                .verifyTags("Admission plans");
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.BASE_OFFICER, Roles.COMMITTEE_OFFICER, Roles.PROVINCE_OFFICER})
    void officersFromTheBaseUpwardDecideInScope(String role) {
        String plan = adopt(as(role, tree.base())).statusCode(201).extract().path("id");
        revise(as(role, tree.base()), UUID.fromString(plan)).statusCode(200);
    }

    @Test
    void whatIsOutsideTheScopeIsNotThere() {
        UUID plan = adopted(tree);
        for (UUID elsewhere : new UUID[] {tree.otherCommittee(), tree.cell()}) {
            as(Roles.COMMITTEE_OFFICER, elsewhere)
                    .get(PLANS)
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(0));
            as(Roles.COMMITTEE_OFFICER, elsewhere)
                    .get(PLANS + "?organisationId=" + tree.base())
                    .then()
                    .spec(Problems.of(404, "organisation-not-found"));
            for (String path : new String[] {"", "/outcome"}) {
                as(Roles.COMMITTEE_OFFICER, elsewhere)
                        .get(PLANS + "/" + plan + path)
                        .then()
                        .spec(Problems.of(AdmissionPlanProblem.PLAN_NOT_FOUND));
            }
            adopt(as(Roles.COMMITTEE_OFFICER, elsewhere))
                    .spec(Problems.of(404, "organisation-not-found", "/organisationId"));
            revise(as(Roles.COMMITTEE_OFFICER, elsewhere), plan).spec(Problems.of(AdmissionPlanProblem.PLAN_NOT_FOUND));
        }
    }

    private ValidatableResponse adopt(RequestSpecification caller) {
        return caller.body(adoption(tree.base())).post(PLANS).then();
    }

    private ValidatableResponse revise(RequestSpecification caller, UUID plan) {
        return caller.header("If-Match", "*")
                .body(revision(tree.base()))
                .put(PLANS + "/" + plan)
                .then();
    }
}
