package vn.memberdev.platform.testkit;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Raw events on the topics of the service under test: CloudEvents 1.0 in Kafka's binary mode, the body as bytes. Topic
 * names are without the prefix.
 */
public final class Events implements AutoCloseable {

    private final String bootstrapServers;
    private final String prefix;
    private final KafkaProducer<String, byte[]> producer;

    /** The topics of an installation, by the prefix of their names. */
    public Events(String bootstrapServers, String prefix) {
        this.bootstrapServers = bootstrapServers;
        this.prefix = prefix;
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "acks", "all"),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /** The topics of the service that this {@code @QuarkusTest} runs. */
    public static Events ofService() {
        return new Events(TestConfig.bootstrapServers(), TestConfig.topicPrefix());
    }

    /** Sends an event and waits until the broker has it. The id is new: a repeated call is not a duplicate. */
    public RecordMetadata send(String topic, UUID key, long version, String type, String json) {
        return send(record(topic, key.toString(), json.getBytes(StandardCharsets.UTF_8), headers(key, version, type)));
    }

    /** Sends anything, for what a consumer must survive; null key, null body and missing headers included. */
    public RecordMetadata sendRaw(String topic, String key, byte[] body, Map<String, String> headers) {
        return send(record(topic, key, body, headers));
    }

    /** The headers of a complete event. */
    public static Map<String, String> headers(UUID key, long version, String type) {
        return Map.ofEntries(
                Map.entry("ce_specversion", "1.0"),
                Map.entry("ce_id", UUID.randomUUID().toString()),
                Map.entry("ce_source", "/test"),
                Map.entry("ce_type", type),
                Map.entry("ce_subject", key.toString()),
                Map.entry("ce_time", Instant.now().toString()),
                Map.entry("ce_partitionkey", key.toString()),
                Map.entry("ce_aggregateversion", Long.toString(version)),
                Map.entry("content-type", "application/json"));
    }

    private ProducerRecord<String, byte[]> record(String topic, String key, byte[] body, Map<String, String> headers) {
        var message = new ProducerRecord<>(prefix + topic, key, body);
        headers.forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return message;
    }

    private RecordMetadata send(ProducerRecord<String, byte[]> message) {
        try {
            return producer.send(message).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the broker did not take the event", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Everything that is on a topic now, partition by partition. */
    public List<ConsumerRecord<String, byte[]>> all(String topic) {
        Map<String, Object> config = Map.of("bootstrap.servers", bootstrapServers, "max.poll.records", 10_000);
        try (var consumer = new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(prefix + topic).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            var ends = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var records = new ArrayList<ConsumerRecord<String, byte[]>>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            }
            return records;
        }
    }

    /** Waits until the topic holds an event of that aggregate with at least that version, and returns it. */
    public ConsumerRecord<String, byte[]> await(String topic, UUID key, long version) {
        Predicate<ConsumerRecord<String, byte[]>> wanted =
                message -> key.toString().equals(message.key())
                        && Long.parseLong(header(message, "ce_aggregateversion")) >= version;
        return Patience.await("version " + version + " of " + key + " on " + topic)
                .until(() -> all(topic).stream().filter(wanted).findFirst(), Optional::isPresent)
                .orElseThrow();
    }

    /** A header as text, or null. */
    public static String header(ConsumerRecord<String, byte[]> message, String name) {
        var header = message.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    /** A body as text. */
    public static String body(ConsumerRecord<String, byte[]> message) {
        return new String(message.value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        producer.close();
    }
}
