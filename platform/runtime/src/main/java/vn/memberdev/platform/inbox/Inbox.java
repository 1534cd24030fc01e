package vn.memberdev.platform.inbox;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;

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
    private final EventReader reader;
    private final Quarantine quarantine;
    private final ConsumerProgress progress;
    private final Rewinds rewinds;

    Inbox(
            ConsumerOffsets offsets,
            EventReader reader,
            Quarantine quarantine,
            ConsumerProgress progress,
            Rewinds rewinds) {
        this.rewinds = rewinds;
        this.offsets = offsets;
        this.reader = reader;
        this.quarantine = quarantine;
        this.progress = progress;
    }

    /** Applies a batch of the channel. Returns only when it is applied, quarantined or found to be applied already. */
    public void process(ConsumerRecords<String, byte[]> batch, EventHandler handler) {
        long pause = FIRST_PAUSE_NANOS;
        List<TopicPartition> partitions = new ArrayList<>(batch.partitions());
        partitions.removeIf(partition -> rewinds.isOutdated(partition, batch.records(partition)));
        boolean mustReload = false;
        while (!progress.stopping()) {
            try {
                if (mustReload) {
                    partitions.removeAll(sendBack(partitions));
                    mustReload = false;
                }
                List<ConsumerRecord<String, byte[]>> fresh = freshOf(batch, partitions);
                apply(fresh, handler);
                progress.applied(batch);
                return;
            } catch (StaleOffsetException moved) {
                // Another instance has moved on after a rebalance: what it did is done, the rest is looked at again.
                // Or the database was put back: then what is missing since is read again before anything later counts.
                Log.infof("the offset of %s was changed by another", moved.getMessage());
                mustReload = true;
            } catch (TransientFailure failure) {
                Log.warnf("cannot apply events now, trying again: %s", failure.getMessage());
                LockSupport.parkNanos(pause);
                pause = Math.min(pause * 2, LONGEST_PAUSE_NANOS);
            }
        }
    }

    /**
     * Sends the consumer back where the database was put back. Until it is, the old offset stays expected: if the database
     * or the broker fails in between, nothing of the partition can be written, and the next attempt does it.
     */
    private Set<TopicPartition> sendBack(List<TopicPartition> partitions) {
        Map<TopicPartition, Long> behind = TransientFailure.guard(() -> offsets.reload(partitions));
        if (!behind.isEmpty()) {
            rewinds.sendBack(behind);
            offsets.putBack(behind);
        }
        return behind.keySet();
    }

    private List<ConsumerRecord<String, byte[]>> freshOf(
            ConsumerRecords<String, byte[]> batch, List<TopicPartition> partitions) {
        List<ConsumerRecord<String, byte[]>> fresh = new ArrayList<>();
        for (TopicPartition partition : partitions) {
            long next = TransientFailure.guard(() -> offsets.expected(partition));
            for (ConsumerRecord<String, byte[]> record : batch.records(partition)) {
                if (record.offset() >= next) {
                    fresh.add(record);
                }
            }
        }
        return fresh;
    }

    private void apply(List<ConsumerRecord<String, byte[]>> records, EventHandler handler) {
        if (records.isEmpty()) {
            return;
        }
        try {
            applyTogether(records, handler);
        } catch (StaleOffsetException | TransientFailure e) {
            throw e;
        } catch (RuntimeException guilty) {
            // One of them spoils the batch: apply them one by one, so that only the guilty one is set aside.
            Log.debugf(guilty, "batch of %d events failed", records.size());
            records.forEach(record -> applyAlone(record, handler));
        }
    }

    private void applyTogether(List<ConsumerRecord<String, byte[]>> records, EventHandler handler) {
        inTransaction(
                records, () -> handler.apply(records.stream().map(reader::read).toList()));
    }

    private void applyAlone(ConsumerRecord<String, byte[]> record, EventHandler handler) {
        try {
            applyTogether(List.of(record), handler);
        } catch (StaleOffsetException | TransientFailure e) {
            throw e;
        } catch (RuntimeException poison) {
            Log.errorf(
                    "event %s-%d@%d goes to the quarantine: %s",
                    record.topic(), record.partition(), record.offset(), poison.getMessage());
            inTransaction(List.of(record), () -> quarantine.put(offsets.consumer(), record, poison));
        }
    }

    private void inTransaction(List<ConsumerRecord<String, byte[]>> records, Runnable work) {
        TransientFailure.guard(() -> {
            QuarkusTransaction.requiringNew().run(() -> {
                offsets.advance(records);
                work.run();
            });
            return null;
        });
        offsets.advanced(records);
    }

    /** When the newest event of a record was recorded by its producer. */
    static Instant timeOf(ConsumerRecord<String, byte[]> record) {
        return Instant.ofEpochMilli(record.timestamp());
    }
}
