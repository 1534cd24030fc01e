package vn.memberdev.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes the relay of this process when a transaction with events has committed. */
@ApplicationScoped
public class OutboxSignal {

    private final Semaphore committed = new Semaphore(0);

    void wake() {
        committed.release();
    }

    /** Waits for a commit, or until the poll is due. */
    void await(Duration poll) throws InterruptedException {
        if (committed.tryAcquire(poll.toMillis(), TimeUnit.MILLISECONDS)) {
            committed.drainPermits();
        }
    }
}
