package vn.memberdev.platform.consumer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.memberdev.platform.time.BusinessTime;

/**
 * Whether this instance's own partitions make progress, judged by what the database has stored. Only looks that saw
 * both the database and the broker count, so an outage of either is no standstill.
 */
@ApplicationScoped
public class ConsumerProgress {

    private static final Duration GAP = Duration.ofSeconds(10);

    private final BusinessTime time;
    private final Duration patience;
    private final Map<TopicPartition, Step> steps = new HashMap<>();
    private volatile Instant lastPoll;
    private Instant asked = Instant.EPOCH;
    private Instant lastLook = Instant.EPOCH;
    private volatile Standing standing = new Standing(0, false, false);

    private record Step(long next, Instant since) {}

    /**
     * How this instance stands.
     *
     * @param behind records of its own partitions not applied yet
     * @param stuck one of them has had records to apply for longer than the patience, and its offset did not move
     * @param dead the polling thread did not come round for longer than the patience
     */
    public record Standing(long behind, boolean stuck, boolean dead) {}

    ConsumerProgress(
            BusinessTime time,
            @ConfigProperty(name = "memberdev.consumer.patience", defaultValue = "5m") Duration patience) {
        this.time = time;
        this.patience = patience;
        this.lastPoll = time.now();
    }

    /** What a look saw: how much of each own partition waits, and how far each was applied. */
    synchronized void seen(
            PollingThread polling, Map<TopicPartition, Long> behind, Map<TopicPartition, StoredOffset> stored) {
        Instant now = time.now();
        if (lastLook.plus(GAP).isBefore(now)) {
            steps.clear();
            lastPoll = now;
        }
        lastLook = now;
        steps.keySet().retainAll(behind.keySet());
        behind.forEach((partition, waiting) -> {
            StoredOffset offset = stored.get(partition);
            long next = offset == null ? 0 : offset.next();
            steps.merge(
                    partition,
                    new Step(next, now),
                    (before, seen) -> waiting > 0 && before.next() == next ? before : seen);
        });
        askThePollingThread(polling, now);
        standing = new Standing(
                behind.values().stream().mapToLong(Long::longValue).sum(),
                steps.values().stream().anyMatch(step -> isOver(step.since(), now)),
                isOver(lastPoll, now));
    }

    /** One question at a time; one that was lost is asked again. */
    private void askThePollingThread(PollingThread polling, Instant now) {
        if (!lastPoll.isBefore(asked) || asked.plus(GAP).isBefore(now)) {
            asked = now;
            polling.submit(() -> lastPoll = time.now());
        }
    }

    private boolean isOver(Instant since, Instant now) {
        return since.plus(patience).isBefore(now);
    }

    /** As of the last look. */
    public Standing standing() {
        return standing;
    }
}
