package vn.memberdev.platform.outbox;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sends what stands in the outbox: at least once, in version order per key except across a change of owner, when an
 * event that was already delivered may be delivered again.
 *
 * <p>Each shard has one owner at a time, the holder of an advisory lock on the relay's own connection. Rows are read
 * on that connection, sent in order, and deleted on it up to the first one that was not acknowledged; so whoever loses
 * the connection loses the right to delete with it. Nothing is skipped by a cursor: what is there is sent.
 */
@ApplicationScoped
public class OutboxRelay {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final OutboxSignal signal;
    private final RelayConnection connection;
    private final EventSender sender;
    private final OutboxMetrics metrics;
    private final Duration poll;
    private final int batch;
    private final Duration rebalance;
    private volatile boolean running;
    private Thread thread;

    OutboxRelay(
            OutboxSignal signal,
            RelayConnection connection,
            EventSender sender,
            OutboxMetrics metrics,
            @ConfigProperty(name = "memberdev.outbox.poll", defaultValue = "200ms") Duration poll,
            @ConfigProperty(name = "memberdev.outbox.batch", defaultValue = "500") int batch,
            @ConfigProperty(name = "memberdev.outbox.rebalance", defaultValue = "5s") Duration rebalance) {
        this.signal = signal;
        this.connection = connection;
        this.sender = sender;
        this.metrics = metrics;
        this.poll = poll;
        this.batch = batch;
        this.rebalance = rebalance;
    }

    void start(@Observes StartupEvent event) {
        running = true;
        thread = new Thread(this::run, "outbox-relay");
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        signal.wake();
        thread.join(Duration.ofSeconds(5).toMillis());
        sender.close();
        connection.close();
    }

    private void run() {
        Duration pause = FIRST_PAUSE;
        long rebalanceAt = System.nanoTime();
        while (running) {
            try {
                signal.await(poll);
                if (System.nanoTime() >= rebalanceAt) {
                    metrics.owned(connection.rebalance());
                    rebalanceAt = System.nanoTime() + rebalance.toNanos();
                }
                drain();
                pause = FIRST_PAUSE;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (SQLException | EventSender.SendException e) {
                metrics.failed();
                Log.warnf("outbox waits: %s", e.getMessage());
                rebalanceAt = System.nanoTime();
                pause = backOff(pause);
            } catch (RuntimeException e) {
                metrics.failed();
                Log.error("outbox relay failed and goes on", e);
                pause = backOff(pause);
            }
        }
    }

    private void drain() throws SQLException, InterruptedException, EventSender.SendException {
        List<OutboxRow> rows;
        do {
            rows = connection.oldest(batch);
            if (!rows.isEmpty()) {
                sendAndDelete(rows);
            }
        } while (running && rows.size() == batch);
    }

    private void sendAndDelete(List<OutboxRow> rows)
            throws SQLException, InterruptedException, EventSender.SendException {
        EventSender.Outcome outcome = sender.send(rows);
        connection.delete(rows.subList(0, outcome.acknowledged()));
        metrics.sent(outcome.acknowledged());
        if (outcome.failure() != null) {
            // Sending on would let a later event of a key overtake the one that failed.
            sender.close();
            throw outcome.failure();
        }
    }

    private Duration backOff(Duration pause) {
        long jitter = ThreadLocalRandom.current().nextLong(pause.toNanos() / 2 + 1);
        LockSupport.parkNanos(pause.toNanos() / 2 + jitter);
        Duration doubled = pause.multipliedBy(2);
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }
}
