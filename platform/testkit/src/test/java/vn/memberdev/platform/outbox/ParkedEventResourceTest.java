package vn.memberdev.platform.outbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.memberdev.platform.testkit.Patience.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.memberdev.platform.aggregate.Ids;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Database;
import vn.memberdev.platform.testkit.Events;
import vn.memberdev.platform.testkit.Problems;
import vn.memberdev.platform.testkit.SuiteTestResource;
import vn.memberdev.platform.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(SuiteTestResource.class)
class ParkedEventResourceTest {

    private static final String PARKED = "/internal/outbox/parked";

    private static final String TOPIC = "memberdev.members";

    private final Database database = Database.ofService();

    @Test
    void anEventThatCannotBeSentIsListedAndSentAgain() {
        UUID key = Ids.next();
        UUID event = write(key, new byte[2_000_000]);
        await().untilAsserted(() -> operator()
                .get(PARKED)
                .then()
                .statusCode(200)
                .body("find { it.id == '" + event + "' }.error", is("too-large"))
                .body("find { it.id == '" + event + "' }.attempts", greaterThan(0))
                .body("find { it.id == '" + event + "' }.payload", nullValue()));
        database.execute("update outbox_event set payload = '{}' where id = ?", event);
        operator().post(PARKED + "/" + event + "/release").then().statusCode(200);
        try (Events events = Events.ofService()) {
            assertThat(Events.body(events.await(TOPIC, key, 1))).isEqualTo("{}");
        }
        operator().get(PARKED).then().statusCode(200).body("find { it.id == '" + event + "' }", nullValue());
    }

    @Test
    void aTopicIsReleasedAsAWhole() {
        UUID key = Ids.next();
        UUID event = write(key, new byte[2_000_000]);
        await().until(() -> database.value("select parked_at from outbox_event where id = ?", event) != null);
        database.execute("update outbox_event set payload = '{}' where id = ?", event);
        operator().queryParam("topic", TOPIC).post(PARKED + "/release").then().statusCode(200);
        try (Events events = Events.ofService()) {
            assertThat(Events.body(events.await(TOPIC, key, 1))).isEqualTo("{}");
        }
    }

    @Test
    void whatIsNotParkedCannotBeReleased() {
        operator().post(PARKED + "/" + Ids.next() + "/release").then().spec(Problems.of(404, "not-found"));
        operator().post(PARKED + "/release").then().statusCode(422);
    }

    @Test
    void onlyOperatorsSeeAndRelease() {
        given().get(PARKED).then().statusCode(401);
        given().post(PARKED + "/" + Ids.next() + "/release").then().statusCode(401);
        given().post(PARKED + "/release?topic=" + TOPIC).then().statusCode(401);
        officer().get(PARKED).then().statusCode(403);
        officer().post(PARKED + "/" + Ids.next() + "/release").then().statusCode(403);
        officer().post(PARKED + "/release?topic=" + TOPIC).then().statusCode(403);
    }

    private UUID write(UUID key, byte[] payload) {
        UUID event = Ids.next();
        database.execute(
                "insert into outbox_event (id, shard, topic, aggregatetype, aggregateid, aggregate_version, type,"
                        + " schema_version, payload) values (?, ?, ?, 'note', ?, 1,"
                        + " 'vn.memberdev.sample.note-written.v1', 1, ?)",
                event,
                Outbox.shardOf(key.toString()),
                TOPIC,
                key.toString(),
                payload);
        return event;
    }

    private static RequestSpecification operator() {
        return given().auth().oauth2(Tokens.of(Roles.OPERATOR, Ids.next()));
    }

    private static RequestSpecification officer() {
        return given().auth().oauth2(Tokens.of(Roles.PROVINCE_OFFICER, Ids.next()));
    }
}
