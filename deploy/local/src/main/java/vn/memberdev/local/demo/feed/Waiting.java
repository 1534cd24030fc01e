package vn.memberdev.local.demo.feed;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;
import vn.memberdev.local.SuiteException;
import vn.memberdev.local.process.Pause;

/** Waits for what other processes will bring about. */
final class Waiting {

    private static final Duration STEP = Duration.ofMillis(500);
    private static final Duration LIMIT = Duration.ofMinutes(5);

    private Waiting() {}

    /**
     * Looks until it is as wanted.
     *
     * @param what what is waited for, for the message
     * @throws SuiteException if it is not so after five minutes
     */
    static <T> T until(String what, Supplier<T> look, Predicate<T> wanted) {
        long end = System.nanoTime() + LIMIT.toNanos();
        T seen = look.get();
        while (!wanted.test(seen)) {
            if (System.nanoTime() > end) {
                throw new SuiteException(
                        "Waited " + LIMIT.toMinutes() + " minutes for " + what + "; last seen: " + seen);
            }
            Pause.of(STEP);
            seen = look.get();
        }
        return seen;
    }
}
