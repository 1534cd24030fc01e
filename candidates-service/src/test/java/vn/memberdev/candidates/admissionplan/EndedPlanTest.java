package vn.memberdev.candidates.admissionplan;

import static org.hamcrest.Matchers.contains;
import static vn.memberdev.candidates.CandidateFixtures.as;
import static vn.memberdev.candidates.CandidateFixtures.asProvince;
import static vn.memberdev.candidates.CandidateFixtures.with;
import static vn.memberdev.candidates.admissionplan.PlanFixtures.PLANS;
import static vn.memberdev.candidates.admissionplan.PlanFixtures.adopted;
import static vn.memberdev.candidates.admissionplan.PlanFixtures.adoption;
import static vn.memberdev.candidates.admissionplan.PlanFixtures.revision;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.memberdev.candidates.CandidatesEventsConsumer;
import vn.memberdev.candidates.RegisterEvents;
import vn.memberdev.candidates.ServiceTest;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Problems;

/** The plan of an organisation that ends stays as it is; what follows it adopts its own. */
@QuarkusTest
class EndedPlanTest extends ServiceTest {

    @Inject
    CandidatesEventsConsumer consumer;

    @Test
    void thePlanIsReadAndNotRevisedAnyMore() {
        UUID plan = adopted(tree);
        merge();
        as(Roles.BASE_OFFICER, tree.otherBase()).get(PLANS + "/" + plan).then().statusCode(200);
        as(Roles.BASE_OFFICER, tree.otherBase())
                .header("If-Match", "\"1\"")
                .body(revision(tree.otherBase()))
                .put(PLANS + "/" + plan)
                .then()
                .spec(Problems.of(422, "implausible-admission-plan", "/adoptedOn"))
                .body("errors.code", contains("organisation-ended"));
    }

    @Test
    void noPlanIsAdoptedAfterTheEnd() {
        merge();
        asProvince(tree)
                .body(with(adoption(tree.base()), "adoptedOn", "2010-07-01"))
                .post(PLANS)
                .then()
                .spec(Problems.of(422, "implausible-admission-plan", "/organisationId"))
                .body("errors.code", contains("organisation-ended"));
        adopted(tree);
    }

    private void merge() {
        new RegisterEvents(consumer).mergeBases(tree, LocalDate.of(2010, 7, 1));
    }
}
