package vn.memberdev.local.demo.client;

import java.time.Duration;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import vn.memberdev.local.SuiteException;
import vn.memberdev.local.process.Pause;

/** Waits for what other processes will bring about. */
public final class Waiting {

    private static final Duration STEP = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private Waiting() {}

    /**
     * Looks until it is as wanted.
     *
     * @param what what is waited for, for the message
     * @param progress what of the things seen is another than before if there is progress
     * @throws SuiteException if for five minutes there is none
     */
    public static <T> T until(String what, Supplier<T> look, Predicate<T> wanted, Function<T, ?> progress) {
        T seen = look.get();
        long changedAt = System.nanoTime();
        while (!wanted.test(seen)) {
            if (System.nanoTime() - changedAt > PATIENCE.toNanos()) {
                throw new SuiteException("Waited for " + what + ", but nothing changed for " + PATIENCE.toMinutes()
                        + " minutes; last seen: " + seen);
            }
            Pause.of(STEP);
            T now = look.get();
            changedAt = progress.apply(now).equals(progress.apply(seen)) ? changedAt : System.nanoTime();
            seen = now;
        }
        return seen;
    }
}
