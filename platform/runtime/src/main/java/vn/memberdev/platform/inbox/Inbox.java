package vn.memberdev.platform.inbox;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import vn.memberdev.platform.consumer.ConsumerOffsets;
import vn.memberdev.platform.consumer.ConsumerWatch;
import vn.memberdev.platform.consumer.Readings;
import vn.memberdev.platform.consumer.StaleOffsetException;

/**
 * Applies what a channel delivers, exactly once in effect: a batch, and how far the consumer has come, are written in
 * one transaction. What was applied before is dropped by its offset; what can never be applied goes to the quarantine;
 * a database that is away is waited for, so that nothing is passed over.
 */
@ApplicationScoped
public class Inbox {

    private static final long FIRST_PAUSE_NANOS = 100_000_000L;
    private static final long LONGEST_PAUSE_NANOS = 10_000_000_000L;

    private final ConsumerOffsets offsets;
    private final Readings readings;
    private final ConsumerWatch watch;
    private final EventReader reader;
    private final Quarantine quarantine;
    private volatile boolean stopping;

    Inbox(ConsumerOffsets offsets, Readings readings, ConsumerWatch watch, EventReader reader, Quarantine quarantine) {
        this.offsets = offsets;
        this.readings = readings;
        this.watch = watch;
        this.reader = reader;
        this.quarantine = quarantine;
    }

    void stop(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) ShutdownEvent event) {
        stopping = true;
    }

    /** Applies a batch of the channel. Returns only when each record is applied, quarantined or does not count. */
    public void process(ConsumerRecords<byte[], byte[]> batch, EventHandler handler) {
        long pause = FIRST_PAUSE_NANOS;
        boolean stale = false;
        while (!stopping) {
            try {
                if (stale) {
                    watch.look();
                    stale = false;
                }
                apply(new Batch(batch, readings), handler);
                return;
            } catch (StaleOffsetException moved) {
                // Another instance has moved on after a rebalance: what it did is done, the rest is looked at again.
                // Or the database was put back: then this reading is over, and another one begins further back.
                Log.infof("the offset of %s was changed by another", moved.getMessage());
                stale = true;
            } catch (RuntimeException failure) {
                // The look may fail for any reason that passes; what was refused for good has been set aside.
                if (!stale && !TransientFailure.isTransient(failure)) {
                    throw failure;
                }
                Log.warnf("cannot apply events now, trying again: %s", failure.getMessage());
                LockSupport.parkNanos(pause);
                pause = Math.min(pause * 2, LONGEST_PAUSE_NANOS);
            }
        }
    }

    private void apply(Batch batch, EventHandler handler) {
        List<ConsumerRecord<byte[], byte[]>> fresh = batch.fresh();
        if (fresh.isEmpty()) {
            return;
        }
        try {
            applyTogether(batch, fresh, handler);
        } catch (RuntimeException guilty) {
            if (mustWait(guilty)) {
                throw guilty;
            }
            // One of them spoils the batch: apply them one by one, so that only the guilty one is set aside.
            Log.debugf(guilty, "batch of %d events failed", fresh.size());
            fresh.forEach(record -> applyAlone(batch, record, handler));
        }
    }

    private void applyTogether(Batch batch, List<ConsumerRecord<byte[], byte[]>> records, EventHandler handler) {
        inTransaction(batch, records, () -> {
            List<ConsumedEvent> events = new ArrayList<>();
            records.forEach(record -> events.add(reader.read(record)));
            handler.apply(events);
        });
    }

    private void applyAlone(Batch batch, ConsumerRecord<byte[], byte[]> record, EventHandler handler) {
        try {
            applyTogether(batch, List.of(record), handler);
        } catch (RuntimeException poison) {
            if (mustWait(poison)) {
                throw poison;
            }
            Log.errorf(
                    "event %s-%d@%d goes to the quarantine: %s",
                    record.topic(), record.partition(), record.offset(), poison.getMessage());
            inTransaction(batch, List.of(record), () -> quarantine.put(offsets.consumer(), record, poison));
        }
    }

    private static boolean mustWait(RuntimeException failure) {
        return failure instanceof StaleOffsetException || TransientFailure.isTransient(failure);
    }

    private void inTransaction(Batch batch, List<ConsumerRecord<byte[], byte[]>> records, Runnable work) {
        QuarkusTransaction.requiringNew().run(() -> {
            batch.advance(records, offsets);
            work.run();
        });
        batch.advanced(records, readings);
    }
}
