package vn.memberdev.platform.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import vn.memberdev.platform.consumer.ReadingStamp;

/** Records that could not be applied: kept as they came, counted, and replayed when the cause is gone. */
@ApplicationScoped
public class Quarantine {

    /** Not the mapper of requests: what a record brings with it is kept as it came. */
    private static final ObjectMapper HEADERS = new ObjectMapper();

    private final Jdbi jdbi;

    Quarantine(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void put(String consumer, ConsumerRecord<byte[], byte[]> record, Throwable cause) {
        List<String[]> headers = new ArrayList<>();
        for (Header header : record.headers()) {
            if (ReadingStamp.isStamp(header)) {
                continue;
            }
            String value = header.value() == null ? null : StoredText.of(header.value());
            headers.add(new String[] {StoredText.of(header.key()), value});
        }
        String headerJson = write(headers);
        jdbi.useHandle(handle -> handle.createUpdate("insert into event_quarantine (consumer, topic, partition,"
                        + " record_offset, record_key, headers, payload, error) values (:consumer, :topic, :partition,"
                        + " :offset, :key, cast(:headers as jsonb), :payload, :error)"
                        + " on conflict (consumer, topic, partition, record_offset) do update set"
                        + " error = excluded.error, quarantined_at = clock_timestamp(), replayed_at = null,"
                        + " dismissed_at = null, dismissed_by = null, reason = null")
                .bind("consumer", consumer)
                .bind("topic", record.topic())
                .bind("partition", record.partition())
                .bind("offset", record.offset())
                .bind("key", record.key() == null ? null : StoredText.of(record.key()))
                .bind("headers", headerJson)
                .bind("payload", record.value())
                .bind("error", describe(cause).replace("\0", "\\0"))
                .execute());
    }

    /** Records that wait, oldest first. */
    public List<QuarantinedEvent> waiting(int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + WAITING + " order by id limit :limit")
                .bind("limit", limit)
                .map(ConstructorMapper.of(QuarantinedEvent.class))
                .list());
    }

    /** Records that nobody wants any more, the last dismissed first. */
    List<QuarantinedEvent> dismissed(int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        SELECT + " where dismissed_at is not null order by dismissed_at desc, id limit :limit")
                .bind("limit", limit)
                .map(ConstructorMapper.of(QuarantinedEvent.class))
                .list());
    }

    /** How many wait, by topic. */
    public Map<String, Long> waitingByTopic() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select topic, count(*) as n from event_quarantine" + WAITING + " group by topic")
                .reduceRows(new TreeMap<String, Long>(), (counts, row) -> {
                    counts.put(row.getColumn("topic", String.class), row.getColumn("n", Long.class));
                    return counts;
                }));
    }

    Optional<QuarantinedEvent> find(long id) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + WAITING + " and id = :id")
                .bind("id", id)
                .map(ConstructorMapper.of(QuarantinedEvent.class))
                .findOne());
    }

    /** The record as it came, to be applied again. */
    ConsumerRecord<byte[], byte[]> record(QuarantinedEvent event) {
        byte[] payload =
                jdbi.withHandle(handle -> handle.createQuery("select payload from event_quarantine where id = :id")
                        .bind("id", event.id())
                        .mapTo(byte[].class)
                        .one());
        ConsumerRecord<byte[], byte[]> record = new ConsumerRecord<>(
                event.topic(),
                event.partition(),
                event.recordOffset(),
                event.recordKey() == null ? null : StoredText.bytes(event.recordKey()),
                payload);
        for (String[] header : read(event.headers())) {
            record.headers().add(StoredText.text(header[0]), header[1] == null ? null : StoredText.bytes(header[1]));
        }
        return record;
    }

    void replayed(long id) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update event_quarantine set replayed_at = clock_timestamp() where id = :id")
                .bind("id", id)
                .execute());
    }

    /** Says that nobody wants it any more, or false if it does not wait. */
    boolean dismiss(long id, String by, String reason) {
        return jdbi.withHandle(handle -> handle.createUpdate("update event_quarantine set"
                                + " dismissed_at = clock_timestamp(), dismissed_by = :by, reason = :reason" + WAITING
                                + " and id = :id")
                        .bind("id", id)
                        .bind("by", by)
                        .bind("reason", reason)
                        .execute())
                == 1;
    }

    private static String describe(Throwable cause) {
        String root = cause.getCause() == null
                ? ""
                : " (" + cause.getCause().getClass().getSimpleName() + ")";
        return cause.getClass().getSimpleName() + ": " + cause.getMessage() + root;
    }

    private String write(List<String[]> headers) {
        try {
            return HEADERS.writeValueAsString(headers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String[]> read(String headers) {
        try {
            return HEADERS.readValue(headers, new com.fasterxml.jackson.core.type.TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final String SELECT = "select id, topic, partition, record_offset, record_key,"
            + " headers::text as headers, error, quarantined_at, dismissed_at, dismissed_by, reason"
            + " from event_quarantine";

    private static final String WAITING = " where replayed_at is null and dismissed_at is null";
}
