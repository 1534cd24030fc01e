package vn.memberdev.local.demo.client;

import java.time.Duration;
import vn.memberdev.local.process.Pause;

/** The pauses between the tries of one call: they grow, and after a generous time there are no more. */
final class Retry {

    private static final Duration FIRST = Duration.ofMillis(200);
    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final Duration LIMIT = Duration.ofMinutes(10);

    private final long end = System.nanoTime() + LIMIT.toNanos();
    private Duration pause = FIRST;

    /** Whether another try is allowed now. */
    boolean hasTime() {
        return System.nanoTime() < end;
    }

    /** Waits before the next try; answers false, without waiting, if there is none. */
    boolean again() {
        if (!hasTime()) {
            return false;
        }
        Pause.of(pause);
        Duration doubled = pause.multipliedBy(2);
        pause = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
        return true;
    }
}
