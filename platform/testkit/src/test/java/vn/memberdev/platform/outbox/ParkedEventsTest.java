package vn.memberdev.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.memberdev.platform.outbox.RelayBench.TOPIC;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.platform.aggregate.Ids;

/** What the broker will not take holds back its own aggregate, and nothing else. */
class ParkedEventsTest {

    private static final String MISSING = "missing";

    private static final byte[] TOO_LARGE = new byte[2_000_000];

    private final RelayBench bench = new RelayBench();
    private final UUID key = Ids.next();
    private final UUID other = Ids.next();

    @AfterEach
    void stop() throws InterruptedException {
        bench.close();
    }

    @Test
    void aTopicThatIsMissingHoldsBackOnlyItsOwnEventsUntilItIsThere() {
        bench.write(MISSING, key, 1, 2, 3);
        bench.write(TOPIC, other, 1, 2, 3);
        bench.start();
        eventually(() -> assertThat(bench.sent(TOPIC, other)).containsExactly(1L, 2L, 3L));
        eventually(() -> assertThat(bench.parked(key)).hasSize(3).containsEntry(1L, "topic-missing"));
        bench.write(MISSING, key, 4);
        bench.write(TOPIC, other, 4);
        eventually(() -> assertThat(bench.sent(TOPIC, other)).containsExactly(1L, 2L, 3L, 4L));
        eventually(() -> assertThat(bench.parkedGauge()).isEqualTo(4));

        bench.createTopic(MISSING);
        eventually(() -> assertThat(bench.waiting()).isZero());
        assertThat(bench.sent(MISSING, key)).containsExactly(1L, 2L, 3L, 4L);
        assertThat(bench.parkedGauge()).isZero();
    }

    @Test
    void anEventThatIsTooLargeHoldsBackOnlyTheLaterOnesOfItsAggregate() {
        bench.write(TOPIC, key, 1);
        bench.write(TOPIC, key, 2, TOO_LARGE);
        bench.write(TOPIC, key, 3);
        bench.write(TOPIC, other, 1, 2, 3);
        bench.start();
        eventually(() -> assertThat(bench.sent(TOPIC, other)).containsExactly(1L, 2L, 3L));
        bench.write(TOPIC, key, 4);
        eventually(() -> assertThat(bench.parked(key))
                .isEqualTo(Map.of(2L, "too-large", 3L, Refusal.BEHIND, 4L, Refusal.BEHIND)));
        assertThat(bench.sent(TOPIC, key)).containsExactly(1L);

        bench.jdbi.useHandle(handle -> handle.execute("update outbox_event set payload = '{}' where parked_at is not null"));
        ParkedEvent last = bench.parked.list(10).get(2);
        // Whichever of them is released, all of the aggregate go, in their order.
        bench.parked.release(last.id());
        eventually(() -> assertThat(bench.waiting()).isZero());
        assertThat(bench.sent(TOPIC, key)).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void aRowThatMakesNoRecordHoldsBackOnlyItsAggregate() {
        bench.write(TOPIC, key, 1, "malformed", new byte[0]);
        bench.write(TOPIC, key, 2);
        bench.write(TOPIC, other, 1);
        bench.start();
        eventually(() -> assertThat(bench.sent(TOPIC, other)).containsExactly(1L));
        eventually(() -> assertThat(bench.parked(key)).containsOnlyKeys(1L, 2L));
        assertThat(bench.sent(TOPIC, key)).isEmpty();
    }

    /** The broker has the topic and refuses its events for want of replicas: a failure that may pass by itself. */
    @Test
    void aTopicThatTakesNothingNowHoldsBackOnlyItsOwnEventsUntilItDoes() throws Exception {
        bench.createTopic("short");
        requireReplicas("short", 2);
        Map<String, Object> impatient = bench.kafka();
        impatient.put("request.timeout.ms", 1_000);
        impatient.put("delivery.timeout.ms", 2_000);
        bench.write("short", key, 1, 2);
        bench.write(TOPIC, other, 1, 2);
        bench.start(
                bench.connection(),
                new EventSender(impatient, Optional.of(bench.fullName("")), "sample-service"),
                bench.topics());
        eventually(() -> assertThat(bench.sent(TOPIC, other)).containsExactly(1L, 2L));
        eventually(() -> assertThat(bench.parked(key)).containsEntry(1L, Refusal.NOT_TAKEN));
        requireReplicas("short", 1);
        eventually(() -> assertThat(bench.waiting()).isZero());
        assertThat(bench.sent("short", key)).containsExactly(1L, 2L);
    }

    @Test
    void anOperatorReleasesATopicAtOnce() {
        bench.write(TOPIC, key, 1, TOO_LARGE);
        bench.write(TOPIC, other, 1, TOO_LARGE);
        bench.start();
        eventually(() -> assertThat(bench.parked.list(10)).hasSize(2));
        bench.jdbi.useHandle(handle -> handle.execute("update outbox_event set payload = '{}'"));
        bench.parked.releaseTopic(TOPIC);
        eventually(() -> assertThat(bench.waiting()).isZero());
        assertThat(bench.sent(TOPIC, key)).containsExactly(1L);
        assertThat(bench.sent(TOPIC, other)).containsExactly(1L);
    }

    @Test
    void aBrokerThatIsAwayParksNothing() {
        Map<String, Object> nowhere = Map.of("bootstrap.servers", "127.0.0.1:1");
        bench.write(TOPIC, key, 1);
        OutboxRelay relay = bench.start(
                bench.connection(),
                new EventSender(nowhere, Optional.empty(), "sample-service"),
                new TopicCheck(nowhere, Optional.empty()));
        eventually(() -> assertThat(bench.failures()).isPositive());
        assertThat(bench.waiting()).isEqualTo(1);
        assertThat(bench.parkedGauge()).isZero();
        assertThat(relay.isDead()).isFalse();
    }

    private void requireReplicas(String topic, int replicas) throws Exception {
        ConfigEntry entry = new ConfigEntry("min.insync.replicas", Integer.toString(replicas));
        try (Admin admin = Admin.create(bench.kafka())) {
            admin.incrementalAlterConfigs(Map.of(
                            new ConfigResource(ConfigResource.Type.TOPIC, bench.fullName(topic)),
                            List.of(new AlterConfigOp(entry, AlterConfigOp.OpType.SET))))
                    .all()
                    .get();
        }
    }

    private static void eventually(ThrowingRunnable assertion) {
        await().atMost(Duration.ofMinutes(2)).untilAsserted(assertion);
    }
}
