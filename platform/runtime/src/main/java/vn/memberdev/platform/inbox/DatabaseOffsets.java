package vn.memberdev.platform.inbox;

import io.quarkus.logging.Log;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/** Sends each newly assigned partition to the offset that the database says. Called on the polling thread. */
@ApplicationScoped
@Identifier("db-offsets")
public class DatabaseOffsets implements KafkaConsumerRebalanceListener {

    private final ConsumerOffsets offsets;
    private final ConsumerProgress progress;
    private final Rewinds rewinds;

    DatabaseOffsets(ConsumerOffsets offsets, ConsumerProgress progress, Rewinds rewinds) {
        this.rewinds = rewinds;
        this.offsets = offsets;
        this.progress = progress;
    }

    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        rewinds.forget(partitions);
        for (TopicPartition partition : partitions) {
            Optional<Long> next = offsets.load(partition);
            if (next.isPresent()) {
                seek(consumer, partition, next.get());
            } else {
                consumer.seekToBeginning(List.of(partition));
            }
        }
        progress.assigned(partitions);
    }

    private void seek(Consumer<?, ?> consumer, TopicPartition partition, long next) {
        long end = consumer.endOffsets(List.of(partition)).get(partition);
        if (next > end) {
            // The topic was made again or cut: whatever we did now would lose events unseen. Stop, loudly.
            progress.broken(partition + " ends at " + end + " but " + next + " was applied already");
            Log.errorf(
                    "%s ends at %d but %d was applied already: the topic is not the one we know", partition, end, next);
        }
        consumer.seek(partition, next);
    }

    @Override
    public void onPartitionsRevoked(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        // What is in flight may still finish: its compare-and-set decides whether it counts.
        progress.revoked(partitions);
    }

    @Override
    public void onPartitionsLost(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        progress.revoked(partitions);
    }
}
