package vn.memberdev.platform.outbox;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends rows of the outbox as CloudEvents in Kafka's binary mode, in order. Used by the relay's thread only. */
@ApplicationScoped
class EventSender {

    private final Map<String, Object> settings;
    private final String prefix;
    private final String source;
    private KafkaProducer<String, byte[]> producer;

    EventSender(
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            @ConfigProperty(name = "memberdev.topic-prefix") Optional<String> prefix,
            @ConfigProperty(name = "quarkus.application.name") String application) {
        this.settings = new HashMap<>(kafka);
        this.prefix = prefix.orElse("");
        this.source = "/memberdev/" + application;
        settings.keySet().retainAll(ProducerConfig.configNames());
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 5);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 5);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 30_000);
        // How long the relay waits for a broker that is away before it looks at its locks again.
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
    }

    /** Sends until one is refused, waits for each, and tells how many at the front were acknowledged. */
    Outcome send(List<OutboxRow> rows) throws InterruptedException {
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        SendException failure = null;
        try {
            for (OutboxRow row : rows) {
                Future<RecordMetadata> future = producer().send(record(row));
                sent.add(future);
                if (future.isDone()) {
                    // Done at once is refused at once: each further row would wait as long for the same answer, and
                    // one that gets through would overtake this one.
                    break;
                }
            }
        } catch (KafkaException e) {
            failure = new SendException(e);
        }
        int acknowledged = 0;
        for (Future<RecordMetadata> future : sent) {
            try {
                future.get();
                acknowledged++;
            } catch (ExecutionException e) {
                return new Outcome(acknowledged, new SendException(e.getCause()));
            }
        }
        return new Outcome(acknowledged, failure);
    }

    void close() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }

    private KafkaProducer<String, byte[]> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
        }
        return producer;
    }

    private ProducerRecord<String, byte[]> record(OutboxRow row) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(
                prefix + row.topic(), null, row.createdAt().toEpochMilli(), row.aggregateId(), row.payload());
        header(record, "ce_specversion", "1.0");
        header(record, "ce_id", row.id());
        header(record, "ce_source", source);
        header(record, "ce_type", row.type());
        header(record, "ce_subject", row.aggregateId());
        header(record, "ce_time", row.createdAt().toString());
        header(record, "ce_dataschema", dataSchema(row.type()));
        header(record, "ce_partitionkey", row.aggregateId());
        header(record, "ce_aggregateversion", Long.toString(row.version()));
        header(record, "content-type", "application/json");
        if (row.traceparent() != null) {
            header(record, "traceparent", row.traceparent());
        }
        return record;
    }

    /** {@code vn.memberdev.members.member-admitted.v1} is described by {@code …/members/member-admitted.v1.schema.json}. */
    private static String dataSchema(String type) {
        String[] words = type.split("\\.", -1);
        int last = words.length - 1;
        return "https://memberdev.vn/contracts/" + words[last - 2] + "/" + words[last - 1] + "." + words[last]
                + ".schema.json";
    }

    private static void header(ProducerRecord<String, byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @param acknowledged rows at the front that the broker has
     * @param failure why the next one failed, or null
     */
    record Outcome(int acknowledged, SendException failure) {}

    /** The broker did not take an event. */
    static final class SendException extends Exception {

        private static final long serialVersionUID = 1L;

        SendException(Throwable cause) {
            super(cause.getMessage(), cause);
        }
    }
}
