package vn.memberdev.platform.inbox;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads CloudEvents in Kafka's binary mode. Unlike requests, events may carry fields that are not known here. */
@ApplicationScoped
public class EventReader {

    private static final ObjectMapper LENIENT = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final String prefix;

    EventReader(@ConfigProperty(name = "memberdev.topic-prefix") Optional<String> prefix) {
        this.prefix = prefix.orElse("");
    }

    /** The event in a record. Throws {@link PoisonException} if there is none. */
    public ConsumedEvent read(ConsumerRecord<byte[], byte[]> record) {
        if (record.key() == null || record.value() == null) {
            throw new PoisonException("record without key or body", null);
        }
        try {
            return new ConsumedEvent(
                    record.topic().startsWith(prefix) ? record.topic().substring(prefix.length()) : record.topic(),
                    record.partition(),
                    record.offset(),
                    UUID.fromString(new String(record.key(), StandardCharsets.UTF_8)),
                    header(record, "ce_id"),
                    header(record, "ce_type"),
                    Instant.parse(header(record, "ce_time")),
                    Long.parseLong(header(record, "ce_aggregateversion")),
                    record.value(),
                    LENIENT);
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw new PoisonException("record with unreadable key or headers", e);
        }
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        if (header == null || header.value() == null) {
            throw new PoisonException("record without header " + name, null);
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }
}
