package vn.memberdev.platform.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import vn.memberdev.platform.time.BusinessTime;

class ConsumerProgressTest {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final TopicPartition OWN = new TopicPartition("members", 0);

    private final Time time = new Time();
    private final ConsumerProgress progress = new ConsumerProgress(new BusinessTime(time), PATIENCE);
    private boolean pollingThreadIsAlive = true;

    @Test
    void recordsThatWaitLongerThanThePatienceAreAStandstill() {
        look(3, 7);
        waitLooking(3, 7);
        assertThat(progress.standing()).isEqualTo(new ConsumerProgress.Standing(3, true, false));
    }

    @Test
    void anOffsetThatMovesIsProgress() {
        look(3, 7);
        waitLooking(3, 7);
        look(3, 8);
        assertThat(progress.standing().stuck()).isFalse();
    }

    @Test
    void nothingToApplyIsNoStandstill() {
        look(0, 7);
        waitLooking(0, 7);
        look(1, 7);
        assertThat(progress.standing().stuck()).isFalse();
    }

    @Test
    void partitionsOfOthersDoNotCount() {
        look(3, 7);
        for (int second = 0; second <= PATIENCE.toSeconds(); second++) {
            time.pass(Duration.ofSeconds(1));
            progress.seen(thread, Map.of(), Map.of());
        }
        assertThat(progress.standing()).isEqualTo(new ConsumerProgress.Standing(0, false, false));
    }

    @Test
    void timeInWhichNothingCouldBeSeenDoesNotCount() {
        look(3, 7);
        time.pass(PATIENCE.multipliedBy(2));
        look(3, 7);
        assertThat(progress.standing()).isEqualTo(new ConsumerProgress.Standing(3, false, false));
    }

    @Test
    void aPollingThreadThatDoesNotComeRoundIsDead() {
        look(0, 7);
        pollingThreadIsAlive = false;
        waitLooking(0, 7);
        assertThat(progress.standing().dead()).isTrue();
        pollingThreadIsAlive = true;
        waitLooking(0, 7);
        assertThat(progress.standing().dead()).isFalse();
    }

    @Test
    void livenessSaysBoth() {
        var health = new vn.memberdev.platform.health.ConsumerHealth(progress, new ConsumerLag(null) {
            @Override
            public java.util.Optional<java.util.Collection<ConsumedTopic>> topics() {
                return java.util.Optional.empty();
            }
        });
        assertThat(health.call().getStatus().name()).isEqualTo("UP");
        look(3, 7);
        waitLooking(3, 7);
        assertThat(health.call().getStatus().name()).isEqualTo("DOWN");
    }

    private final PollingThread thread = new PollingThread() {
        @Override
        public void run(Consumer<org.apache.kafka.clients.consumer.Consumer<?, ?>> work) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void submit(Runnable work) {
            if (pollingThreadIsAlive) {
                work.run();
            }
        }
    };

    private void look(long behind, long next) {
        progress.seen(thread, Map.of(OWN, behind), Map.of(OWN, new StoredOffset(next, "id")));
    }

    private void waitLooking(long behind, long next) {
        for (int second = 0; second <= PATIENCE.toSeconds(); second++) {
            time.pass(Duration.ofSeconds(1));
            look(behind, next);
        }
    }

    private static final class Time extends Clock {

        private Instant now = Instant.parse("2026-01-01T00:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
