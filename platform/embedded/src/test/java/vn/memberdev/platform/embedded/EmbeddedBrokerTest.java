package vn.memberdev.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerTest {

    /** A record that is there comes with one of the first. */
    private static final int MOST_POLLS = 1_000;

    private static final String TOPIC = "memberdev.members";

    @TempDir
    Path directory;

    @Test
    void keepsRecordsAndOffsetsOverARestart() throws Exception {
        try (var broker = EmbeddedBroker.start(directory, 0)) {
            EmbeddedBroker.createTopics(broker.bootstrapServers(), Set.of(TOPIC), 3);
            EmbeddedBroker.createTopics(broker.bootstrapServers(), Set.of(TOPIC), 3);
            assertThat(policyAndPartitions(broker)).isEqualTo("compact 3");
            produce(broker, "first");
            assertThat(consume(broker)).containsExactly("first");
            produce(broker, "second");
        }
        try (var broker = EmbeddedBroker.start(directory, 0)) {
            assertThat(consume(broker)).containsExactly("second");
        }
    }

    @Test
    void saysWhichPortIsTaken() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatThrownBy(() -> EmbeddedBroker.start(directory, other.getLocalPort()))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("127.0.0.1:" + other.getLocalPort());
        }
        EmbeddedBroker.start(directory, 0).close();
    }

    private static String policyAndPartitions(EmbeddedBroker broker) throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            var resource = new ConfigResource(ConfigResource.Type.TOPIC, TOPIC);
            var config = admin.describeConfigs(Set.of(resource)).all().get().get(resource);
            var topic =
                    admin.describeTopics(Set.of(TOPIC)).allTopicNames().get().get(TOPIC);
            return config.get("cleanup.policy").value() + " "
                    + topic.partitions().size();
        }
    }

    private static void produce(EmbeddedBroker broker, String value) throws Exception {
        var config = Map.<String, Object>of("bootstrap.servers", broker.bootstrapServers(), "acks", "all");
        try (var producer = new KafkaProducer<>(config, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(TOPIC, "key", value)).get();
        }
    }

    /** Reads on from the group's committed offset and commits. */
    private static List<String> consume(EmbeddedBroker broker) {
        var config = new HashMap<String, Object>();
        config.put("bootstrap.servers", broker.bootstrapServers());
        config.put(ConsumerConfig.GROUP_ID_CONFIG, "reader");
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        try (var consumer = new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(Set.of(TOPIC));
            var values = new ArrayList<String>();
            for (int poll = 0; values.isEmpty() && poll < MOST_POLLS; poll++) {
                consumer.poll(Duration.ofMillis(200)).forEach(message -> values.add(message.value()));
            }
            consumer.commitSync();
            return values;
        }
    }
}
