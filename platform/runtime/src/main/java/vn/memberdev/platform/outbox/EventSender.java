package vn.memberdev.platform.outbox;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
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
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends rows of the outbox as CloudEvents in Kafka's binary mode. Used by the relay's thread only. */
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
        settings.putIfAbsent(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        settings.putIfAbsent(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 30_000);
        // How long the relay waits for a broker that is away before it looks at its locks again.
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
    }

    /**
     * Sends rows of different keys and waits for each answer. Once the broker seems to be away the rest is not tried.
     */
    Outcome send(List<OutboxRow> rows) throws InterruptedException {
        Outcome outcome = new Outcome(new ArrayList<>(), new ArrayList<>());
        Map<OutboxRow, Future<RecordMetadata>> sent = new IdentityHashMap<>();
        try {
            for (OutboxRow row : rows) {
                if (!start(row, sent, outcome)) {
                    break;
                }
            }
            if (!sent.isEmpty()) {
                producer().flush();
            }
            for (Map.Entry<OutboxRow, Future<RecordMetadata>> entry : sent.entrySet()) {
                try {
                    entry.getValue().get();
                    outcome.acknowledged().add(entry.getKey());
                } catch (ExecutionException e) {
                    outcome.failed().add(new Failure(entry.getKey(), e.getCause()));
                }
            }
        } catch (InterruptException e) {
            Thread.interrupted();
            throw new InterruptedException(e.getMessage());
        }
        return outcome;
    }

    /** Hands one row to the producer. Returns whether the next one is worth a try: each would wait as long in vain. */
    private boolean start(OutboxRow row, Map<OutboxRow, Future<RecordMetadata>> sent, Outcome outcome)
            throws InterruptedException {
        try {
            Future<RecordMetadata> future = producer().send(record(row));
            sent.put(row, future);
            if (future.isDone()) {
                future.get();
            }
            return true;
        } catch (InterruptException e) {
            throw e;
        } catch (ExecutionException e) {
            return Refusal.reasonOf(e.getCause()).isPresent();
        } catch (KafkaException | IllegalStateException e) {
            outcome.failed().add(new Failure(row, e));
            return Refusal.reasonOf(e).isPresent();
        }
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
        try {
            return cloudEvent(row);
        } catch (RuntimeException e) {
            throw new Refusal.MalformedEventException(e);
        }
    }

    private ProducerRecord<String, byte[]> cloudEvent(OutboxRow row) {
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
     * What became of the rows; those in neither list were not tried.
     *
     * @param acknowledged the broker has them
     * @param failed the broker did not take them, or did not say so
     */
    record Outcome(List<OutboxRow> acknowledged, List<Failure> failed) {}

    /** A row that was not acknowledged. */
    record Failure(OutboxRow row, Throwable cause) {}

    /** The broker takes nothing at present. */
    static final class SendException extends Exception {

        private static final long serialVersionUID = 1L;

        SendException(Throwable cause) {
            super(cause.getMessage(), cause);
        }
    }
}
