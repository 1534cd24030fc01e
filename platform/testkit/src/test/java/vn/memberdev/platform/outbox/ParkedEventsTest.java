package vn.memberdev.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.memberdev.platform.outbox.RelayBench.TOPIC;
import static vn.memberdev.platform.testkit.Patience.await;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TimeoutException;
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

        bench.jdbi.useHandle(
                handle -> handle.execute("update outbox_event set payload = '{}' where parked_at is not null"));
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

    /** The broker's own limit, which an installation can raise: nobody has to release what waits for it. */
    @Test
    void anEventThatIsTooLargeForItsTopicGoesByItselfOnceTheLimitIsRaised() throws Exception {
        bench.createTopic("narrow");
        limit("narrow", 1_000);
        byte[] payload = new byte[20_000];
        new Random(1).nextBytes(payload);
        bench.write("narrow", key, 1);
        bench.write("narrow", key, 2, payload);
        bench.write("narrow", key, 3);
        bench.write("narrow", other, 1, 2);
        bench.start();
        eventually(() -> assertThat(bench.sent("narrow", other)).containsExactly(1L, 2L));
        eventually(() -> assertThat(bench.parked(key)).containsOnlyKeys(2L, 3L).containsEntry(2L, "too-large"));
        limit("narrow", 100_000);
        eventually(() -> assertThat(bench.waiting()).isZero());
        assertThat(bench.sent("narrow", key)).containsExactly(1L, 2L, 3L);
    }

    /** The broker answers and takes other events: a failure that may pass by itself, but must not be waited for. */
    @Test
    void aTopicThatTakesNothingNowHoldsBackOnlyItsOwnEventsUntilItDoes() {
        bench.createTopic("stuck");
        AtomicBoolean stuck = new AtomicBoolean(true);
        bench.write("stuck", key, 1, 2);
        bench.write(TOPIC, other, 1, 2);
        bench.start(
                bench.connection(),
                new EventSender(bench.kafka(), Optional.of(bench.fullName("")), "sample-service") {
                    @Override
                    Outcome send(List<OutboxRow> rows) throws InterruptedException {
                        Outcome outcome = super.send(rows.stream()
                                .filter(row -> !stuck.get() || row.topic().equals(TOPIC))
                                .toList());
                        rows.stream()
                                .filter(row -> !outcome.acknowledged().contains(row))
                                .forEach(row -> outcome.failed().add(new Failure(row, new TimeoutException("stuck"))));
                        return outcome;
                    }
                },
                bench.topics());
        eventually(() -> assertThat(bench.sent(TOPIC, other)).containsExactly(1L, 2L));
        eventually(() -> assertThat(bench.parked(key)).containsEntry(1L, Refusal.NOT_TAKEN));
        bench.write(TOPIC, other, 3);
        eventually(() -> assertThat(bench.sent(TOPIC, other)).containsExactly(1L, 2L, 3L));
        stuck.set(false);
        eventually(() -> assertThat(bench.waiting()).isZero());
        assertThat(bench.sent("stuck", key)).containsExactly(1L, 2L);
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

    private void limit(String topic, int bytes) throws Exception {
        ConfigEntry entry = new ConfigEntry("max.message.bytes", Integer.toString(bytes));
        try (Admin admin = Admin.create(bench.kafka())) {
            admin.incrementalAlterConfigs(Map.of(
                            new ConfigResource(ConfigResource.Type.TOPIC, bench.fullName(topic)),
                            List.of(new AlterConfigOp(entry, AlterConfigOp.OpType.SET))))
                    .all()
                    .get();
        }
    }

    private static void eventually(ThrowingRunnable assertion) {
        await().untilAsserted(assertion);
    }
}
