package vn.memberdev.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.platform.aggregate.Ids;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Database;
import vn.memberdev.platform.testkit.SuiteTestResource;
import vn.memberdev.platform.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(SuiteTestResource.class)
class DismissalTest {

    private static final String REASON = "a test of the sender";

    private final Database database = Database.ofService();
    private String topic;
    private int id;

    @Inject
    Quarantine quarantine;

    @BeforeEach
    void anEventInQuarantine() {
        topic = "topic-" + UUID.randomUUID();
        fail();
        id = ((Long) database.value("select id from event_quarantine where topic = ?", topic)).intValue();
    }

    @Test
    void aDismissedEventWaitsNoMore() {
        dismiss(REASON).statusCode(204);
        operator().get("/internal/quarantine").then().body("id", not(hasItem(id)));
        assertThat(quarantine.waitingByTopic()).doesNotContainKey(topic);
        operator()
                .get("/internal/quarantine/dismissed")
                .then()
                .body("findAll { it.id == %d }.reason".formatted(id), contains(REASON))
                .body("findAll { it.id == %d }.dismissedBy".formatted(id), not(empty()));
    }

    @Test
    void aDismissedEventIsNeitherReplayedNorDismissedAgain() {
        dismiss(REASON).statusCode(204);
        dismiss(REASON).statusCode(404);
        operator().post("/internal/quarantine/" + id + "/replay").then().statusCode(404);
    }

    @Test
    void anEventThatFailsAgainAfterItsDismissalWaitsAgain() {
        dismiss(REASON).statusCode(204);
        fail();
        operator().get("/internal/quarantine").then().body("id", hasItem(id));
    }

    @Test
    void aDismissalNeedsAReason() {
        dismiss(" ").statusCode(422);
        operator().get("/internal/quarantine").then().body("id", hasItem(id));
    }

    private ValidatableResponse dismiss(String reason) {
        return operator()
                .contentType(ContentType.JSON)
                .body("{\"reason\": \"" + reason + "\"}")
                .post("/internal/quarantine/" + id + "/dismiss")
                .then();
    }

    private void fail() {
        quarantine.put(
                "sample-service",
                new ConsumerRecord<>(topic, 0, 0, new byte[0], new byte[0]),
                new PoisonException("cannot be applied", null));
    }

    private static RequestSpecification operator() {
        return RestAssured.given().auth().oauth2(Tokens.of(Roles.OPERATOR, Ids.next()));
    }
}
