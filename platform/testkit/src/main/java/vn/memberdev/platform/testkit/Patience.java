package vn.memberdev.platform.testkit;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/**
 * How long a test waits for a condition: far longer than it takes, so that only a defect runs it out, also on a slow
 * machine that is busy with other work. One setting for all: {@code -Dmemberdev.test.patience=PT10M}.
 */
public final class Patience {

    /** What a wait, and the answer to a call, may take. */
    public static final Duration LIMIT = Duration.parse(System.getProperty("memberdev.test.patience", "PT5M"));

    private static final Duration STEP = Duration.ofMillis(50);

    private Patience() {}

    /** A wait for a condition. */
    public static ConditionFactory await() {
        return await(null);
    }

    /** A wait for a condition that is named in the failure. */
    public static ConditionFactory await(String what) {
        return Awaitility.await(what).atMost(LIMIT).pollDelay(Duration.ZERO).pollInterval(STEP);
    }
}
