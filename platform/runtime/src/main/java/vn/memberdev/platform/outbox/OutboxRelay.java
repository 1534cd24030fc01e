package vn.memberdev.platform.outbox;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * Sends what stands in the outbox: at least once, in version order per key except across a change of owner, when an
 * event that was already delivered may be delivered again.
 *
 * <p>Each shard has one owner at a time, the holder of an advisory lock on the relay's own connection. Rows are read,
 * deleted and parked on that connection; who loses it loses the right to do so. Nothing is skipped by a cursor:
 * what is there and not parked is sent. Whatever fails, the loop goes on after a pause; an {@link Error} gives up the
 * connection, and so the shards, first.
 */
@ApplicationScoped
public class OutboxRelay {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final OutboxSignal signal;
    private final RelayConnection connection;
    private final RelayRound round;
    private final EventSender sender;
    private final TopicCheck topics;
    private final OutboxMetrics metrics;
    private final RelayTimes times;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile boolean running;
    private volatile long lastTurn;
    private volatile Thread thread;
    private long rebalanceAt;
    private Duration pause = FIRST_PAUSE;

    OutboxRelay(
            OutboxSignal signal,
            RelayConnection connection,
            RelayRound round,
            EventSender sender,
            TopicCheck topics,
            OutboxMetrics metrics,
            RelayTimes times) {
        this.signal = signal;
        this.connection = connection;
        this.round = round;
        this.sender = sender;
        this.topics = topics;
        this.metrics = metrics;
        this.times = times;
    }

    void start(@Observes StartupEvent event) {
        running = true;
        lastTurn = System.nanoTime();
        rebalanceAt = lastTurn;
        thread = new Thread(this::run, "outbox-relay");
        thread.setDaemon(true);
        thread.start();
    }

    /** Lets the batch end, or gives it up after the limit: what is not acknowledged is sent after the next start. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        stopping.countDown();
        signal.wake();
        thread.join(times.stopLimit().toMillis());
        if (thread.isAlive()) {
            thread.interrupt();
            thread.join(times.stopLimit().toMillis());
        }
    }

    /**
     * Whether only a restart makes this relay send again: its thread has ended, or has not come round for so long that
     * it never will. A database or a broker that is away is no reason.
     */
    public boolean isDead() {
        return running
                && (!thread.isAlive()
                        || System.nanoTime() - lastTurn > times.patience().toNanos());
    }

    private void run() {
        try {
            while (running) {
                try {
                    turn();
                    pause = FIRST_PAUSE;
                } catch (SQLException | EventSender.SendException e) {
                    waitFor(e);
                } catch (InterruptedException e) {
                    throw e;
                } catch (Throwable e) {
                    startAnew(e);
                }
            }
        } catch (InterruptedException e) {
            Log.info("the outbox relay gives up its batch");
        } finally {
            release();
        }
    }

    private void turn() throws SQLException, InterruptedException, EventSender.SendException {
        signal.await(times.poll());
        lastTurn = System.nanoTime();
        if (lastTurn - rebalanceAt >= 0) {
            metrics.owned(connection.rebalance());
            rebalanceAt = System.nanoTime() + times.rebalance().toNanos();
        }
        while (round.run() && running) {
            lastTurn = System.nanoTime();
        }
    }

    /** The database or the broker is away. Whether the session, and the shards with it, is still there is asked next. */
    private void waitFor(Exception absence) throws InterruptedException {
        metrics.failed();
        Log.warnf("outbox waits: %s", absence.getMessage());
        rebalanceAt = System.nanoTime();
        backOff();
    }

    /** Memory, a class or the code is at fault; nobody knows what the connection and the producer are worth now. */
    private void startAnew(Throwable fault) throws InterruptedException {
        release();
        metrics.failed();
        Log.error("outbox relay failed and starts again", fault);
        rebalanceAt = System.nanoTime();
        backOff();
    }

    /** First what is on its way, then the locks: the next owner must not be overtaken. */
    private void release() {
        // An interrupted thread could not close the producer.
        Thread.interrupted();
        try {
            sender.close();
            topics.close();
        } finally {
            connection.close();
            metrics.owned(0);
        }
    }

    private void backOff() throws InterruptedException {
        long half = pause.toNanos() / 2;
        stopping.await(half + ThreadLocalRandom.current().nextLong(half + 1), TimeUnit.NANOSECONDS);
        Duration doubled = pause.multipliedBy(2);
        pause = doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }
}
