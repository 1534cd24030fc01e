package vn.memberdev.platform.consumer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.common.TopicPartition;

/**
 * The readings of this instance. Assignments, beginnings and polls all happen on the polling thread, so what a poll
 * returns belongs to the reading that is current then.
 */
@ApplicationScoped
public class Readings {

    private final AtomicLong numbers = new AtomicLong();
    private final Set<TopicPartition> assigned = ConcurrentHashMap.newKeySet();
    private final Map<TopicPartition, Reading> current = new ConcurrentHashMap<>();

    /** Nothing of these partitions counts before their reading begins. */
    void assigned(Collection<TopicPartition> partitions) {
        current.keySet().removeAll(partitions);
        assigned.addAll(partitions);
    }

    /** What is under way may still finish: its compare-and-set decides whether it counts. */
    void revoked(Collection<TopicPartition> partitions) {
        assigned.removeAll(partitions);
        current.keySet().removeAll(partitions);
    }

    /** To be called on the polling thread, after the consumer was sent to that offset. */
    public void begin(TopicPartition partition, long next, String topicId) {
        current.put(partition, new Reading(numbers.incrementAndGet(), next, topicId));
    }

    void end(TopicPartition partition) {
        current.remove(partition);
    }

    /** The reading was applied up to there, by this instance or another. An older reading changes nothing. */
    public void advance(TopicPartition partition, Reading reached) {
        current.computeIfPresent(
                partition,
                (key, now) -> now.number() == reached.number() && now.next() < reached.next() ? reached : now);
    }

    /** The current reading; none if the partition is not read here. */
    public Optional<Reading> of(TopicPartition partition) {
        return Optional.ofNullable(current.get(partition));
    }

    Map<TopicPartition, Reading> all() {
        return Map.copyOf(current);
    }

    Set<TopicPartition> assigned() {
        return Set.copyOf(assigned);
    }
}
