package vn.memberdev.platform.sample;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** How a test holds calls of {@link EchoResource} as long as it wants. */
public final class Waiting {

    private Waiting() {}

    /** From now on calls wait until the latch that is returned opens. */
    public static CountDownLatch begin() {
        EchoResource.BEGUN.drainPermits();
        EchoResource.released = new CountDownLatch(1);
        return EchoResource.released;
    }

    /** Waits until so many calls are being carried out. */
    public static boolean await(int calls, long most, TimeUnit unit) throws InterruptedException {
        return EchoResource.BEGUN.tryAcquire(calls, most, unit);
    }
}
