package vn.memberdev.reporting.rebuild;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads partitions from where it is told, in no consumer group: nobody's offsets move. Throws Kafka's exceptions. */
final class TopicReader implements AutoCloseable {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);
    private static final int LIMIT_MILLIS = 10_000;

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<String> topics;

    /**
     * What came of a partition.
     *
     * @param records in their order
     * @param next the record after the last one; further than that one if the log has holes
     */
    record Part(List<ConsumerRecord<byte[], byte[]>> records, long next) {}

    /** With the settings of the broker that the service is configured with. */
    TopicReader(Map<String, Object> kafka, List<String> topics, int limit) {
        this.topics = topics;
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.keySet().retainAll(ConsumerConfig.configNames());
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, limit);
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, LIMIT_MILLIS);
        consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /** Every partition of the topics, from its first record to its end. A topic that is missing has none. */
    List<TopicPosition> positions() {
        List<TopicPartition> partitions = new ArrayList<>();
        for (String topic : topics) {
            List<PartitionInfo> found = consumer.partitionsFor(topic);
            if (found != null) {
                found.forEach(one -> partitions.add(new TopicPartition(one.topic(), one.partition())));
            }
        }
        Map<TopicPartition, Long> starts = consumer.beginningOffsets(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        return partitions.stream()
                .map(one -> new TopicPosition(one, starts.get(one), starts.get(one), ends.get(one), 0, 0))
                .toList();
    }

    /** Where a partition ends now. */
    long end(TopicPartition partition) {
        return consumer.endOffsets(List.of(partition)).get(partition);
    }

    /** The next records of a partition, up to its end; none if the broker gave none in a second. */
    Part read(TopicPosition position) {
        TopicPartition partition = position.partition();
        consumer.assign(List.of(partition));
        consumer.seek(partition, position.next());
        List<ConsumerRecord<byte[], byte[]>> records = consumer.poll(LONGEST_WAIT).records(partition).stream()
                .filter(record -> record.offset() < position.end())
                .toList();
        return new Part(records, Math.min(consumer.position(partition), position.end()));
    }

    @Override
    public void close() {
        consumer.close();
    }
}
