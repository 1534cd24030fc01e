package vn.memberdev.platform.inbox;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;

/** What is known of the consumer's progress: whether it is assigned, when it last applied something, whether it is broken. */
@ApplicationScoped
public class ConsumerProgress {

    private final Clock clock;
    private final Set<TopicPartition> assigned = ConcurrentHashMap.newKeySet();
    private volatile Instant lastApplied;
    private volatile String broken;
    private volatile boolean stopping;

    ConsumerProgress(Clock clock) {
        this.clock = clock;
        this.lastApplied = clock.instant();
    }

    void assigned(Collection<TopicPartition> partitions) {
        assigned.addAll(partitions);
        lastApplied = clock.instant();
    }

    void revoked(Collection<TopicPartition> partitions) {
        assigned.removeAll(partitions);
    }

    void applied(ConsumerRecords<String, byte[]> batch) {
        if (!batch.isEmpty()) {
            lastApplied = clock.instant();
        }
    }

    void broken(String why) {
        broken = why;
    }

    void stop(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) ShutdownEvent event) {
        stopping = true;
    }

    boolean stopping() {
        return stopping;
    }

    public Set<TopicPartition> assigned() {
        return Set.copyOf(assigned);
    }

    public Instant lastApplied() {
        return lastApplied;
    }

    public Optional<String> broken() {
        return Optional.ofNullable(broken);
    }
}
