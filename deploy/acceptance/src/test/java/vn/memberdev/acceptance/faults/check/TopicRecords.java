package vn.memberdev.acceptance.faults.check;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** All topics of the suite, read from their beginning. */
final class TopicRecords {

    private static final String PREFIX = "memberdev.";

    private final Map<String, Map<String, List<Long>>> versions = new HashMap<>();
    private final List<ConsumerRecord<byte[], byte[]>> all = new ArrayList<>();
    private final Map<TopicPartition, Long> ends = new HashMap<>();

    private TopicRecords() {}

    static TopicRecords read(String bootstrapServers) {
        TopicRecords found = new TopicRecords();
        Map<String, Object> config = Map.of("bootstrap.servers", bootstrapServers, "max.poll.records", 5_000);
        try (var consumer = new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.listTopics().entrySet().stream()
                    .filter(topic -> topic.getKey().startsWith(PREFIX))
                    .flatMap(topic -> topic.getValue().stream())
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            found.ends.putAll(consumer.endOffsets(partitions));
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (partitions.stream().anyMatch(p -> consumer.position(p) < found.ends.get(p))) {
                consumer.poll(Duration.ofMillis(200)).forEach(found::add);
            }
        }
        return found;
    }

    /** Ends of all partitions, without reading them. */
    static Map<TopicPartition, Long> ends(String bootstrapServers, List<String> topics) {
        Map<String, Object> config = Map.of("bootstrap.servers", bootstrapServers);
        try (var consumer = new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = topics.stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            return consumer.endOffsets(partitions);
        }
    }

    private void add(ConsumerRecord<byte[], byte[]> message) {
        all.add(message);
        String key = message.key() == null ? "" : new String(message.key(), StandardCharsets.UTF_8);
        Header version = message.headers().lastHeader("ce_aggregateversion");
        if (version == null || version.value() == null) {
            return;
        }
        try {
            String id = UUID.fromString(key).toString();
            long number = Long.parseLong(new String(version.value(), StandardCharsets.UTF_8));
            versions.computeIfAbsent(message.topic(), none -> new HashMap<>())
                    .computeIfAbsent(id, none -> new ArrayList<>())
                    .add(number);
        } catch (IllegalArgumentException broken) {
            // A record that a fault planted: no service could have sent it.
        }
    }

    /** Versions by aggregate in the order in which they arrived; what is no event is left out. */
    Map<String, List<Long>> versions(String topic) {
        return versions.getOrDefault(topic, Map.of());
    }

    List<ConsumerRecord<byte[], byte[]>> all() {
        return all;
    }
}
