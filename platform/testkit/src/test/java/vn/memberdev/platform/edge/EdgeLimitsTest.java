package vn.memberdev.platform.edge;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import vn.memberdev.platform.aggregate.Ids;
import vn.memberdev.platform.sample.Waiting;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Management;
import vn.memberdev.platform.testkit.Problems;
import vn.memberdev.platform.testkit.SuiteTestResource;
import vn.memberdev.platform.testkit.Tokens;

/** A service that takes few calls and waits for no body. */
@QuarkusTest
@TestProfile(EdgeLimitsTest.Small.class)
@QuarkusTestResource(SuiteTestResource.class)
class EdgeLimitsTest {

    private static final int MOST = 3;

    /** Limits that a test can reach. */
    public static class Small implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("memberdev.http.most-calls", "" + MOST, "memberdev.http.body-silence", "1s");
        }
    }

    private final String token = Tokens.of(Roles.CELL_OFFICER, Ids.next());

    @Test
    void aBodyThatDoesNotComeIsNotWaitedFor() throws IOException {
        try (SlowCaller caller = SlowCaller.of(token, "POST /notes", "application/json", 100)) {
            caller.send("{");
            assertThat(caller.answer()).startsWith("HTTP/1.1 408").contains("body-too-slow");
        }
    }

    @Test
    void whatIsTooMuchIsRefusedAtOnceAndTakenLater() throws InterruptedException {
        CountDownLatch release = Waiting.begin();
        List<CompletableFuture<Integer>> answers = new ArrayList<>();
        try {
            for (int i = 0; i < MOST; i++) {
                answers.add(CompletableFuture.supplyAsync(
                        () -> call().get("/echo/wait").statusCode()));
            }
            assertThat(Waiting.await(MOST, 2, TimeUnit.MINUTES)).isTrue();
            call().get("/notes/scope")
                    .then()
                    .spec(Problems.of(503, "too-many-calls"))
                    .header("Retry-After", notNullValue())
                    .body("retry", equalTo(true));
            Management.get("/q/metrics").then().statusCode(200);
        } finally {
            release.countDown();
        }
        assertThat(answers).allSatisfy(answer -> assertThat(answer.join()).isEqualTo(200));
        call().get("/notes/scope").then().statusCode(200);
    }

    private RequestSpecification call() {
        return given().auth().oauth2(token);
    }
}
