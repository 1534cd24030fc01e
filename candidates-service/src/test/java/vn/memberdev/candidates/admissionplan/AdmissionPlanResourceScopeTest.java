package vn.memberdev.candidates.admissionplan;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasSize;
import static vn.memberdev.candidates.CandidateFixtures.as;
import static vn.memberdev.candidates.admissionplan.PlanFixtures.PLANS;
import static vn.memberdev.candidates.admissionplan.PlanFixtures.adopted;
import static vn.memberdev.candidates.admissionplan.PlanFixtures.adoption;
import static vn.memberdev.candidates.admissionplan.PlanFixtures.revision;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.memberdev.candidates.ServiceTest;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Problems;

/** Who may adopt, revise and read admission plans, and of which organisations. */
@QuarkusTest
class AdmissionPlanResourceScopeTest extends ServiceTest {

    @Test
    void withoutATokenNothingIsTold() {
        UUID plan = adopted(tree);
        given().get(PLANS).then().statusCode(401);
        given().get(PLANS + "/" + plan).then().statusCode(401);
        given().get(PLANS + "/" + plan + "/outcome").then().statusCode(401);
        adopt(given().contentType(ContentType.JSON)).statusCode(401);
        revise(given().contentType(ContentType.JSON), plan).statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.CELL_OFFICER, Roles.AUDITOR, Roles.INTEGRATION, Roles.OPERATOR})
    void othersDecideNothing(String role) {
        UUID plan = adopted(tree);
        adopt(as(role, tree.province())).spec(Problems.of(403, "forbidden"));
        revise(as(role, tree.province()), plan).spec(Problems.of(403, "forbidden"));
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.BASE_OFFICER, Roles.COMMITTEE_OFFICER, Roles.PROVINCE_OFFICER})
    void officersFromTheBaseUpwardDecide(String role) {
        String plan = adopt(as(role, tree.base())).statusCode(201).extract().path("id");
        revise(as(role, tree.base()), UUID.fromString(plan)).statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Roles.CELL_OFFICER,
                Roles.BASE_OFFICER,
                Roles.COMMITTEE_OFFICER,
                Roles.PROVINCE_OFFICER,
                Roles.AUDITOR,
                Roles.INTEGRATION
            })
    void allButOperatorsRead(String role) {
        UUID plan = adopted(tree);
        for (String path : new String[] {PLANS, PLANS + "/" + plan, PLANS + "/" + plan + "/outcome"}) {
            as(role, tree.base()).get(path).then().statusCode(200);
            as(Roles.OPERATOR, tree.province()).get(path).then().spec(Problems.of(403, "forbidden"));
        }
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
