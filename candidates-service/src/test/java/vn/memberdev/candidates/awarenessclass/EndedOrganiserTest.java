package vn.memberdev.candidates.awarenessclass;

import static org.hamcrest.Matchers.contains;
import static vn.memberdev.candidates.CandidateFixtures.as;
import static vn.memberdev.candidates.CandidateFixtures.asProvince;
import static vn.memberdev.candidates.CandidateFixtures.listed;
import static vn.memberdev.candidates.awarenessclass.ClassFixtures.CLASSES;
import static vn.memberdev.candidates.awarenessclass.ClassFixtures.attempt;
import static vn.memberdev.candidates.awarenessclass.ClassFixtures.cancellation;
import static vn.memberdev.candidates.awarenessclass.ClassFixtures.completion;
import static vn.memberdev.candidates.awarenessclass.ClassFixtures.enrolment;
import static vn.memberdev.candidates.awarenessclass.ClassFixtures.passed;
import static vn.memberdev.candidates.awarenessclass.ClassFixtures.plan;
import static vn.memberdev.candidates.awarenessclass.ClassFixtures.planned;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.memberdev.candidates.CandidatesEventsConsumer;
import vn.memberdev.candidates.RegisterEvents;
import vn.memberdev.candidates.ServiceTest;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Problems;

/** Classes of a committee that ends while they are planned. */
@QuarkusTest
class EndedOrganiserTest extends ServiceTest {

    private static final LocalDate ENDED = LocalDate.of(2008, 8, 20);

    @Inject
    CandidatesEventsConsumer consumer;

    @Test
    void theClassIsHeldByTheOneThatFollows() {
        UUID candidate = listed(tree);
        UUID held = planned(tree, plan(tree.base()));
        merge();
        attempt(asFollower(), held, "enrolments", enrolment(candidate)).then().statusCode(200);
        attempt(asFollower(), held, "completion", completion(passed(candidate, "118/2008")))
                .then()
                .statusCode(200);
    }

    @Test
    void theOneThatFollowsMayCancelIt() {
        UUID cancelled = planned(tree, plan(tree.base()));
        merge();
        attempt(asFollower(), cancelled, "cancellation", cancellation(tree.otherBase()))
                .then()
                .statusCode(200);
    }

    @Test
    void noClassIsPlannedForATimeAfterTheEnd() {
        merge();
        asProvince(tree)
                .body(plan(tree.base()))
                .post(CLASSES)
                .then()
                .spec(Problems.of(422, "implausible-awareness-class", "/organisationId"))
                .body("errors.code", contains("organisation-ended"));
    }

    private void merge() {
        new RegisterEvents(consumer).mergeBases(tree, ENDED);
    }

    private RequestSpecification asFollower() {
        return as(Roles.BASE_OFFICER, tree.otherBase());
    }
}
