package vn.memberdev.platform.comparison;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.ConfigProvider;
import vn.memberdev.platform.inbox.EventHandler;
import vn.memberdev.platform.inbox.Inbox;

/** Delivers to the sample service as its channel would, but when a test says so. Used by one thread. */
final class SampleChannel implements AutoCloseable {

    private final String prefix = setting("memberdev.topic-prefix");
    private final KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
            Map.of("bootstrap.servers", setting("kafka.bootstrap.servers")),
            new StringDeserializer(),
            new ByteArrayDeserializer());
    private final Inbox inbox;
    private final EventHandler handler;

    SampleChannel(Inbox inbox, EventHandler handler, String... topics) {
        this.inbox = inbox;
        this.handler = handler;
        consumer.assign(Stream.of(topics)
                .flatMap(topic -> consumer.partitionsFor(prefix + topic).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList());
        consumer.seekToBeginning(consumer.assignment());
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
            inbox.process(consumer.poll(Duration.ofMillis(100)), handler);
        }
    }

    @Override
    public void close() {
        consumer.close();
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
