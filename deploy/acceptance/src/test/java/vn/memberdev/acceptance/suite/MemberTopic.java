package vn.memberdev.acceptance.suite;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * The topic of the register of members. The register does not record departures yet; readers take the state from any
 * type of the topic, so what it will publish then can be published now.
 */
public final class MemberTopic {

    private static final String TOPIC = "memberdev.members";
    private static final String LEFT = "vn.memberdev.members.member-left.v1";

    private final String bootstrapServers;

    public MemberTopic(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    /** A member is affiliated nowhere from a day on. */
    public void left(UUID member, LocalDate on) {
        ConsumerRecord<String, String> newest = newestOf(member);
        ObjectNode body = (ObjectNode) Json.read(newest.value());
        ObjectNode state = (ObjectNode) body.path("state");
        long version = state.path("version").asLong() + 1;
        state.put("version", version);
        state.path("affiliations").forEach(affiliation -> {
            if (!affiliation.has("to")) {
                ((ObjectNode) affiliation).put("to", on.toString());
            }
        });
        ProducerRecord<String, String> event = new ProducerRecord<>(
                TOPIC, null, null, newest.key(), Json.write(Map.of("state", state)), newest.headers());
        replace(event, "ce_id", UUID.randomUUID().toString());
        replace(event, "ce_type", LEFT);
        replace(event, "ce_dataschema", "https://memberdev.vn/contracts/members/member-left.v1.schema.json");
        replace(event, "ce_aggregateversion", Long.toString(version));
        send(event);
    }

    private static void replace(ProducerRecord<String, String> event, String header, String value) {
        event.headers().remove(header).add(header, value.getBytes(StandardCharsets.UTF_8));
    }

    private void send(ProducerRecord<String, String> event) {
        Map<String, Object> config = Map.of("bootstrap.servers", bootstrapServers, "acks", "all");
        try (var producer = new KafkaProducer<>(config, new StringSerializer(), new StringSerializer())) {
            producer.send(event).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the broker did not take the event", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private ConsumerRecord<String, String> newestOf(UUID member) {
        Map<String, Object> config = Map.of("bootstrap.servers", bootstrapServers, "max.poll.records", 10_000);
        try (var consumer = new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(TOPIC).stream()
                    .map(partition -> new TopicPartition(TOPIC, partition.partition()))
                    .toList();
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            ConsumerRecord<String, String> newest = null;
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                for (ConsumerRecord<String, String> found : consumer.poll(Duration.ofMillis(200))) {
                    newest = found.key().equals(member.toString()) ? found : newest;
                }
            }
            if (newest == null) {
                throw new AssertionError("the register has not told of member " + member);
            }
            return newest;
        }
    }
}
