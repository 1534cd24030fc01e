package vn.memberdev.platform.consumer;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/**
 * Notes which partitions this instance has. Called on the polling thread, so it asks nobody: the {@link ConsumerWatch}
 * begins the readings, and what is polled before does not count.
 */
@ApplicationScoped
@Identifier("db-offsets")
public class DatabaseOffsets implements KafkaConsumerRebalanceListener {

    private final Readings readings;
    private final ConsumerWatch watch;

    DatabaseOffsets(Readings readings, ConsumerWatch watch) {
        this.readings = readings;
        this.watch = watch;
    }

    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        readings.assigned(partitions);
        watch.wake();
    }

    @Override
    public void onPartitionsRevoked(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        readings.revoked(partitions);
    }

    @Override
    public void onPartitionsLost(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        readings.revoked(partitions);
    }
}
