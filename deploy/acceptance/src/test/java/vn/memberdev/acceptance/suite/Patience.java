package vn.memberdev.acceptance.suite;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.awaitility.core.ConditionTimeoutException;
import org.awaitility.core.ThrowingRunnable;

/**
 * How long a test waits for what travels by events, and for an answer: far longer than it takes, so that only a defect
 * runs it out. The same setting as in the services' tests: {@code -Dmemberdev.test.patience=PT10M}.
 */
public final class Patience {

    static final Duration LIMIT = Duration.parse(System.getProperty("memberdev.test.patience", "PT5M"));
    private static final Duration STEP = Duration.ofMillis(100);

    private Patience() {}

    /** Waits until the assertions hold. */
    public static void until(String what, ThrowingRunnable assertions) {
        await(what).untilAsserted(assertions);
    }

    /** A wait with the usual limit. */
    public static ConditionFactory await(String what) {
        return Awaitility.await(what).atMost(LIMIT).pollInterval(STEP).pollDelay(Duration.ZERO);
    }

    /**
     * Repeats a call until the answer has the status: a service refuses what refers to a record of another service that
     * its replica does not hold yet.
     */
    public static Answer answer(int status, Supplier<Answer> call) {
        AtomicReference<Answer> last = new AtomicReference<>();
        try {
            await("status " + status).until(() -> {
                last.set(call.get());
                return last.get().status() == status;
            });
        } catch (ConditionTimeoutException e) {
            if (last.get() == null) {
                throw e;
            }
        }
        return last.get().expect(status);
    }

    /** Repeats a call while its connection breaks or the service is not ready: it is being killed and started again. */
    public static Answer throughOutage(Supplier<Answer> call) {
        return await("an answer of a service that comes back")
                .ignoreException(UncheckedIOException.class)
                .until(call::get, answer -> answer.status() < 500);
    }
}
