package vn.memberdev.platform.inbox;

import io.quarkus.logging.Log;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * Partitions whose stored offset went back under this running instance, because the database was restored, failed over
 * or emptied for a rebuild. The consumer is sent back to the stored offset, and what it had polled before that is
 * dropped: applied as it is, it would jump over the gap.
 */
@ApplicationScoped
class Rewinds {

    private static final String CHANNEL = "events";

    private final KafkaClientService clients;
    private final Map<TopicPartition, Long> lastSeen = new ConcurrentHashMap<>();
    private final Set<TopicPartition> waiting = ConcurrentHashMap.newKeySet();

    Rewinds(KafkaClientService clients) {
        this.clients = clients;
    }

    /** Sends the consumer back. Records of these partitions count again from the first one polled after it. */
    void sendBack(Map<TopicPartition, Long> offsets) {
        waiting.addAll(offsets.keySet());
        var consumer = clients.getConsumer(CHANNEL);
        if (consumer != null) {
            consumer.runOnPollingThread((Consumer<Object, Object> polling) -> seek(polling, offsets))
                    .await()
                    .indefinitely();
        }
    }

    private static void seek(Consumer<Object, Object> polling, Map<TopicPartition, Long> offsets) {
        offsets.forEach((partition, next) -> {
            if (!polling.assignment().contains(partition)) {
                return;
            }
            Log.warnf("%s was put back to %d in the database: reading again from there", partition, next);
            if (next == 0) {
                polling.seekToBeginning(List.of(partition));
            } else {
                polling.seek(partition, next);
            }
        });
    }

    /**
     * Whether the records were polled before the consumer was sent back. Until then offsets only grow; the first that
     * does not is the first of the second reading.
     */
    boolean isOutdated(TopicPartition partition, List<? extends ConsumerRecord<?, ?>> records) {
        if (records.isEmpty()) {
            return false;
        }
        Long seen = lastSeen.put(partition, records.get(records.size() - 1).offset());
        if (!waiting.contains(partition)) {
            return false;
        }
        if (seen == null || records.get(0).offset() > seen) {
            return true;
        }
        waiting.remove(partition);
        return false;
    }

    /** A partition that is assigned again starts at its stored offset, with nothing polled before. */
    void forget(Collection<TopicPartition> partitions) {
        waiting.removeAll(partitions);
        partitions.forEach(lastSeen::remove);
    }
}
