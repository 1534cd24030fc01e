package vn.memberdev.reporting.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static vn.memberdev.platform.testkit.Patience.await;

import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.platform.testkit.Problems;
import vn.memberdev.reporting.generation.Generations;

/** What operators see of rebuilds and can do with them. */
@QuarkusTest
class RebuildResourceTest {

    @Inject
    Generations generations;

    @Inject
    RebuildSchedule schedule;

    @Inject
    Scheduler scheduler;

    @BeforeEach
    void begin() {
        scheduler.pause("rebuild");
        end();
        scheduler.pause("rebuild");
    }

    @AfterEach
    void end() {
        await().until(() -> {
            schedule.run();
            return generations.built().isEmpty();
        });
        scheduler.resume("rebuild");
    }

    @Test
    void aRebuildIsShownFromItsBeginningToItsEnd() {
        Response begun = RebuildCalls.asOperator().post(RebuildCalls.PATH);
        begun.then()
                .statusCode(201)
                .header("Location", endsWith(RebuildCalls.PATH + "/" + begun.path("id")))
                .body("phase", equalTo("BUILDING"))
                .body("startedBy", notNullValue());

        RebuildCalls.asOperator().get(RebuildCalls.PATH).then().body("items[0].id", equalTo(begun.path("id")));
        schedule.run();

        RebuildCalls.asOperator()
                .get(begun.header("Location"))
                .then()
                .statusCode(200)
                .body("phase", equalTo("LIVE"))
                .body("missing", equalTo(0))
                .body("surplus", equalTo(0))
                .body("finishedAt", notNullValue());
    }

    @Test
    void thereIsOneAtATime() {
        RebuildCalls.start();

        RebuildCalls.asOperator().post(RebuildCalls.PATH).then().spec(Problems.of(409, "rebuild-running"));
    }

    @Test
    void anAbortedOneIsOverAndTheLiveFiguresStay() {
        long live = generations.live().id();
        String abort = RebuildCalls.PATH + "/" + RebuildCalls.start() + "/abort";

        RebuildCalls.asOperator()
                .post(abort)
                .then()
                .statusCode(200)
                .body("phase", equalTo("ABORTED"))
                .body("failure", startsWith("aborted by "));

        schedule.run();
        assertThat(generations.live().id()).isEqualTo(live);
        RebuildCalls.asOperator().post(abort).then().spec(Problems.of(409, "rebuild-ended"));
    }

    @Test
    void anUnknownOneIsNotFound() {
        RebuildCalls.asOperator()
                .get(RebuildCalls.PATH + "/9999999")
                .then()
                .spec(Problems.of(404, "rebuild-not-found"));
    }
}
