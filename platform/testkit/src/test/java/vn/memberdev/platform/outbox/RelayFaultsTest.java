package vn.memberdev.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.memberdev.platform.outbox.RelayBench.TOPIC;
import static vn.memberdev.platform.testkit.Patience.await;

import io.quarkus.runtime.ShutdownEvent;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.awaitility.core.ThrowingRunnable;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.platform.aggregate.Ids;
import vn.memberdev.platform.health.RelayHealth;

/** A relay that breaks, loses its session or is stopped: nothing is lost, nothing overtakes. */
class RelayFaultsTest {

    private final RelayBench bench = new RelayBench();
    private final UUID key = Ids.next();

    @AfterEach
    void stop() throws InterruptedException {
        bench.close();
    }

    @Test
    void anErrorInTheThreadGivesUpTheSessionAndTheRelayGoesOn() {
        AtomicBoolean broken = new AtomicBoolean();
        Set<Integer> given = ConcurrentHashMap.newKeySet();
        OutboxRelay relay = bench.start(
                bench.connection(),
                new Sender(() -> {
                    if (broken.compareAndSet(false, true)) {
                        given.addAll(bench.sessions());
                        throw new NoClassDefFoundError("gone");
                    }
                }),
                bench.topics());
        bench.write(TOPIC, key, 1);
        eventually(() -> assertThat(bench.sent(TOPIC, key)).containsExactly(1L));
        assertThat(given).hasSize(1);
        eventually(() -> assertThat(bench.sessions()).hasSize(1).doesNotContainAnyElementsOf(given));
        assertThat(relay.isDead()).isFalse();
    }

    @Test
    void aThreadThatEndedLowersLivenessAndLeavesNoSession() {
        RelayHealth health = new RelayHealth(bench.start(
                bench.connection(),
                new Sender(() -> {
                    throw new InterruptedException();
                }),
                bench.topics()));
        assertThat(health.call().getStatus()).isEqualTo(Status.UP);
        bench.write(TOPIC, key, 1);
        eventually(() -> assertThat(health.call().getStatus()).isEqualTo(Status.DOWN));
        eventually(() -> assertThat(bench.sessions()).isEmpty());
    }

    @Test
    void aDatabaseThatIsAwayLowersNothing() {
        OutboxRelay relay =
                bench.start(bench.connection("jdbc:postgresql://127.0.0.1:1/nowhere"), bench.sender(), bench.topics());
        eventually(() -> assertThat(bench.failures()).isGreaterThan(2));
        assertThat(relay.isDead()).isFalse();
    }

    @Test
    void sessionsThatAreEndedAgainAndAgainLoseNothingAndKeepTheOrder() {
        List<UUID> keys = Stream.generate(Ids::next).limit(20).toList();
        bench.start();
        bench.start();
        for (long version = 1; version <= 60; version++) {
            long next = version;
            keys.forEach(one -> bench.write(TOPIC, one, next));
            if (version % 10 == 0) {
                bench.terminateSessions();
            }
        }
        eventually(() -> assertThat(bench.waiting()).isZero());
        keys.forEach(one -> assertInOrder(bench.sent(TOPIC, one), 60));
    }

    /** Delivered again is allowed after a change of owner, skipped is not. */
    private static void assertInOrder(List<Long> versions, long last) {
        long highest = 0;
        for (long version : versions) {
            assertThat(version).isLessThanOrEqualTo(highest + 1);
            highest = Math.max(highest, version);
        }
        assertThat(versions).containsAll(LongStream.rangeClosed(1, last).boxed().toList());
    }

    @Test
    void aRelayThatLostItsSessionAfterTheReadSendsNothing() throws SQLException {
        RelayConnection connection = bench.connection();
        RelayRound round = bench.round(connection, bench.sender(), new TopicCheck(bench.kafka(), Optional.empty()) {
            @Override
            Map<String, String> unusable(Collection<String> topics) {
                bench.terminateSessions();
                return Map.of();
            }
        });
        bench.write(TOPIC, key, 1);
        connection.rebalance();
        assertThatThrownBy(round::run).isInstanceOf(SQLException.class);
        assertThat(bench.sent(TOPIC, key)).isEmpty();
        assertThat(bench.waiting()).isEqualTo(1);
    }

    @Test
    void aRelayThatLostItsSessionOwnsNothingOfWhatAnotherTookOver() throws SQLException {
        RelayConnection first = bench.connection();
        assertThat(first.rebalance()).isEqualTo(Outbox.SHARDS);
        bench.terminateSessions();
        RelayConnection second = bench.connection();
        eventually(() -> assertThat(second.rebalance()).isEqualTo(Outbox.SHARDS));
        bench.write(TOPIC, key, 1);
        assertThatThrownBy(() -> new OutboxQueue(first).oldest(10)).isInstanceOf(SQLException.class);
        assertThat(first.rebalance()).isZero();
        assertThat(new OutboxQueue(first).oldest(10)).isEmpty();
        assertThat(new OutboxQueue(second).oldest(10)).hasSize(1);
    }

    @Test
    void aStopGivesUpABatchThatDoesNotEndAndClosesTheSession() throws InterruptedException {
        CountDownLatch sending = new CountDownLatch(1);
        OutboxRelay relay = bench.start(
                bench.connection(),
                new Sender(() -> {
                    sending.countDown();
                    new CountDownLatch(1).await();
                }),
                bench.topics());
        bench.write(TOPIC, key, 1);
        sending.await();
        relay.stop(new ShutdownEvent());
        assertThat(relay.isDead()).isFalse();
        eventually(() -> assertThat(bench.sessions()).isEmpty());
        assertThat(bench.waiting()).isEqualTo(1);
    }

    private static void eventually(ThrowingRunnable assertion) {
        await().untilAsserted(assertion);
    }

    /** The real sender, with something that happens before each send. */
    private final class Sender extends EventSender {

        private final Before before;

        Sender(Before before) {
            super(bench.kafka(), Optional.of(bench.fullName("")), "sample-service");
            this.before = before;
        }

        @Override
        Outcome send(List<OutboxRow> rows) throws InterruptedException {
            before.send();
            return super.send(rows);
        }
    }

    @FunctionalInterface
    private interface Before {
        void send() throws InterruptedException;
    }
}
