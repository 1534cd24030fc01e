package vn.memberdev.local.process;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import vn.memberdev.local.SuiteException;

/** The time between two looks at something that another process does. */
public final class Pause {

    private Pause() {}

    /**
     * Waits.
     *
     * @throws SuiteException if the thread is interrupted
     */
    public static void of(Duration time) {
        try {
            new CountDownLatch(1).await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SuiteException("Interrupted.", e);
        }
    }
}
