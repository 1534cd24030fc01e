package vn.memberdev.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RestartsTest {

    private final Hands hands = new Hands();
    private final List<Part> started = new ArrayList<>();
    private final Restarts restarts =
            new Restarts(() -> List.of(Part.REPORTING), started::add, hands, Progress.silent());

    @Test
    void whatEndsAgainAndAgainIsStartedAfterPausesThatGrow() {
        Duration pause = Restarts.FIRST_PAUSE;
        for (int times = 0; times < 12; times++) {
            assertThat(restarts.startDue()).as("too soon").isFalse();
            hands.turn(pause.minusMillis(1));
            assertThat(restarts.startDue()).as("too soon").isFalse();
            hands.turn(Duration.ofMillis(1));
            assertThat(restarts.startDue()).isTrue();
            Duration doubled = pause.multipliedBy(2);
            pause = doubled.compareTo(Restarts.LONGEST_PAUSE) > 0 ? Restarts.LONGEST_PAUSE : doubled;
        }
        assertThat(started).hasSize(12);
        assertThat(restarts.counts()).containsEntry(Part.REPORTING, 12);
    }

    @Test
    void aPartThatRanForAWhileIsStartedSoonAgain() {
        endAndStart();
        endAndStart();
        hands.turn(Restarts.SETTLED.plusSeconds(1));
        restarts.startDue();
        hands.turn(Restarts.FIRST_PAUSE);
        assertThat(restarts.startDue()).isTrue();
    }

    @Test
    void whoAsksNeedNotWaitForThePause() {
        endAndStart();
        restarts.startDue();
        restarts.now();
        assertThat(restarts.startDue()).isTrue();
    }

    private void endAndStart() {
        restarts.startDue();
        hands.turn(Restarts.LONGEST_PAUSE);
        assertThat(restarts.startDue()).isTrue();
    }

    /** A clock that is turned by hand. */
    private static final class Hands extends Clock {

        private Instant now = Instant.parse("2026-01-01T00:00:00Z");

        void turn(Duration time) {
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
