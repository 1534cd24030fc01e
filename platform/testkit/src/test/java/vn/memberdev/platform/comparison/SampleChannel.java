package vn.memberdev.platform.comparison;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.eclipse.microprofile.config.ConfigProvider;
import vn.memberdev.platform.consumer.ReadingStamp;
import vn.memberdev.platform.consumer.Readings;
import vn.memberdev.platform.inbox.EventHandler;
import vn.memberdev.platform.inbox.Inbox;
import vn.memberdev.platform.testkit.Database;

/** Delivers to the sample service as its channel would, but when a test says so. Used by one thread. */
final class SampleChannel implements AutoCloseable {

    private static final String TOPIC_ID = "sample";

    private final String prefix = setting("memberdev.topic-prefix");
    private final KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
            Map.of("bootstrap.servers", setting("kafka.bootstrap.servers")),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer());
    private final Readings readings;
    private final Inbox inbox;
    private final EventHandler handler;

    SampleChannel(Readings readings, Inbox inbox, EventHandler handler, String... topics) {
        this.readings = readings;
        this.inbox = inbox;
        this.handler = handler;
        consumer.assign(Stream.of(topics)
                .flatMap(topic -> consumer.partitionsFor(prefix + topic).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList());
        consumer.seekToBeginning(consumer.assignment());
        consumer.assignment().forEach(partition -> readings.begin(partition, stored(partition), TOPIC_ID));
    }

    /** Everything on the topics that was not delivered yet. */
    void deliver(String... topics) {
        List<String> wanted = Stream.of(topics).map(prefix::concat).toList();
        Map<Boolean, List<TopicPartition>> partitions = consumer.assignment().stream()
                .collect(Collectors.partitioningBy(partition -> wanted.contains(partition.topic())));
        consumer.pause(partitions.get(false));
        consumer.resume(partitions.get(true));
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions.get(true));
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            ConsumerRecords<byte[], byte[]> batch = consumer.poll(Duration.ofMillis(100));
            batch.partitions().forEach(partition -> batch.records(partition)
                    .forEach(record ->
                            ReadingStamp.stamp(record, readings.of(partition).orElseThrow())));
            inbox.process(batch, handler);
        }
    }

    @Override
    public void close() {
        consumer.close();
    }

    private static long stored(TopicPartition partition) {
        return Database.ofService()
                .rows(
                        "select next_offset from consumer_offset where topic = ? and partition = ?",
                        partition.topic(),
                        partition.partition())
                .stream()
                .mapToLong(row -> (Long) row.get("next_offset"))
                .findFirst()
                .orElse(0);
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
