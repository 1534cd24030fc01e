package vn.memberdev.reporting.freshness;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static vn.memberdev.platform.testkit.Patience.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Database;
import vn.memberdev.platform.testkit.Management;
import vn.memberdev.platform.testkit.Tokens;

/** What operators see of the topics, and the way out for one that was made again. */
@QuarkusTest
class ConsumerResourceTest {

    private static final String PATH = "/internal/consumers";

    private final Database database = Database.ofService();

    /** What a topic held came again. */
    @AfterEach
    void clean() {
        database.clean();
    }

    @Test
    void eachTopicIsRead() {
        await().until(() -> states().stream().allMatch("READING"::equals));
    }

    @Test
    void aStoppedTopicIsShownAndReadAgainWhenItIsAccepted() {
        await().until(() -> states().stream().allMatch("READING"::equals));
        String topic = operator().get(PATH).path("find { it.topic.endsWith('memberdev.targets') }.topic");
        database.execute(
                "insert into consumer_offset (consumer, topic, partition, topic_id, next_offset)"
                        + " values ('reporting-service', ?, 0, 'of another topic', 7)"
                        + " on conflict (consumer, topic, partition) do update set topic_id = excluded.topic_id",
                topic);
        await().until(() -> "STOPPED".equals(stateOf(topic)));
        await().until(() -> Management.get("/q/health/live").asString().contains("MADE_AGAIN"));
        Management.get("/q/health/live").then().statusCode(200);

        operator().post(PATH + "/" + topic + "/accept").then().statusCode(204);
        await().until(() -> "READING".equals(stateOf(topic)));
        await().until(() -> Integer.valueOf(0).equals(of(topic, "behind")));
        operator()
                .post(PATH + "/" + topic + "/accept")
                .then()
                .statusCode(409)
                .body("code", equalTo("topic-not-stopped"));
    }

    @Test
    void aTopicThatIsNotReadHereIsNotFound() {
        await().until(() -> !states().isEmpty());
        operator().post(PATH + "/another-topic/accept").then().statusCode(404);
    }

    @Test
    void onlyOperatorsSeeAndAccept() {
        given().auth()
                .oauth2(Tokens.of(Roles.PROVINCE_OFFICER, UUID.randomUUID()))
                .get(PATH)
                .then()
                .statusCode(403);
    }

    private static String stateOf(String topic) {
        return of(topic, "state");
    }

    private static <T> T of(String topic, String field) {
        return operator().get(PATH).path("find { it.topic == '" + topic + "' }." + field);
    }

    private static List<String> states() {
        return operator().get(PATH).path("state");
    }

    private static RequestSpecification operator() {
        return given().auth().oauth2(Tokens.of(Roles.OPERATOR, UUID.randomUUID()));
    }
}
