package vn.memberdev.platform.inbox;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.memberdev.platform.sql.JdbiFactory;

/**
 * How far this service has come in each partition. The database says it; Kafka's own committed offsets are not asked.
 *
 * <p>Each advance is a compare-and-set from the offset this instance loaded or wrote last. So an instance that lost a
 * partition without knowing cannot write any more, and a batch delivered twice is applied once.
 */
@ApplicationScoped
public class ConsumerOffsets {

    private static final String MOVE =
            """
            update consumer_offset set next_offset = :next, event_time = greatest(event_time, :time),
                   updated_at = clock_timestamp()
             where consumer = :consumer and topic = :topic and partition = :partition and next_offset = :from
            """;

    /** Only who expects to be the first may write the first row: a row that is gone was taken away by a rebuild. */
    private static final String BEGIN =
            """
            insert into consumer_offset (consumer, topic, partition, next_offset, event_time)
            values (:consumer, :topic, :partition, :next, :time)
            on conflict (consumer, topic, partition) do update set next_offset = excluded.next_offset,
                event_time = greatest(consumer_offset.event_time, excluded.event_time), updated_at = clock_timestamp()
             where consumer_offset.next_offset = :from
            """;

    private final Jdbi jdbi;
    private final String consumer;
    private final Map<TopicPartition, Long> expected = new ConcurrentHashMap<>();

    ConsumerOffsets(AgroalDataSource dataSource, @ConfigProperty(name = "quarkus.application.name") String consumer) {
        this.jdbi = JdbiFactory.create(dataSource).registerArrayType(Integer.class, "int4");
        this.consumer = consumer;
    }

    String consumer() {
        return consumer;
    }

    /** Where to go on in a partition that was just assigned; none if nothing of it was ever applied. */
    Optional<Long> load(TopicPartition partition) {
        Optional<Long> stored = jdbi.withHandle(handle -> handle.createQuery("select next_offset from consumer_offset"
                        + " where consumer = :consumer and topic = :topic and partition = :partition")
                .bind("consumer", consumer)
                .bind("topic", partition.topic())
                .bind("partition", partition.partition())
                .mapTo(Long.class)
                .findOne());
        expected.put(partition, stored.orElse(0L));
        return stored;
    }

    /**
     * Loads again what the database says, and tells which partitions it has put back, and to which offset. Those keep
     * what was expected of them until {@link #putBack}: until then nothing of them can be written.
     */
    Map<TopicPartition, Long> reload(Collection<TopicPartition> partitions) {
        Map<TopicPartition, Long> stored = stored(partitions);
        Map<TopicPartition, Long> behind = new LinkedHashMap<>();
        for (TopicPartition partition : partitions) {
            long next = stored.getOrDefault(partition, 0L);
            Long before = expected.get(partition);
            if (before != null && next < before) {
                behind.put(partition, next);
            } else {
                expected.put(partition, next);
            }
        }
        return behind;
    }

    /** To be called when the consumer was sent back: from now on these offsets are expected. */
    void putBack(Map<TopicPartition, Long> offsets) {
        expected.putAll(offsets);
    }

    /** All in one statement, so that they are of one moment, or none is there. */
    private Map<TopicPartition, Long> stored(Collection<TopicPartition> partitions) {
        Map<TopicPartition, Long> stored = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery("select topic, partition, next_offset from consumer_offset"
                        + " where consumer = :consumer and (topic, partition) in"
                        + " (select * from unnest(:topics, :partitions))")
                .bind("consumer", consumer)
                .bindArray(
                        "topics",
                        String.class,
                        partitions.stream().map(TopicPartition::topic).toList())
                .bindArray(
                        "partitions",
                        Integer.class,
                        partitions.stream().map(TopicPartition::partition).toList())
                .map((row, context) -> stored.put(
                        new TopicPartition(row.getString("topic"), row.getInt("partition")),
                        row.getLong("next_offset")))
                .list());
        return stored;
    }

    void forget(Collection<TopicPartition> partitions) {
        partitions.forEach(expected::remove);
    }

    long expected(TopicPartition partition) {
        Long known = expected.get(partition);
        return known != null ? known : load(partition).orElse(0L);
    }

    /** First statement of the transaction that applies the records: later writers of the same partition wait here. */
    void advance(List<ConsumerRecord<String, byte[]>> records) {
        jdbi.useHandle(
                handle -> lastByPartition(records).forEach((partition, last) -> advance(handle, partition, last)));
    }

    private void advance(Handle handle, TopicPartition partition, ConsumerRecord<String, byte[]> last) {
        long from = expected(partition);
        int moved = handle.createUpdate(from == 0 ? BEGIN : MOVE)
                .bind("consumer", consumer)
                .bind("topic", partition.topic())
                .bind("partition", partition.partition())
                .bind("next", last.offset() + 1)
                .bind("time", Timestamp.from(Inbox.timeOf(last)))
                .bind("from", from)
                .execute();
        if (moved == 0) {
            throw new StaleOffsetException(partition.toString());
        }
    }

    /** To be called after the commit of {@link #advance}. */
    void advanced(List<ConsumerRecord<String, byte[]>> records) {
        lastByPartition(records).forEach((partition, last) -> expected.put(partition, last.offset() + 1));
    }

    private static Map<TopicPartition, ConsumerRecord<String, byte[]>> lastByPartition(
            List<ConsumerRecord<String, byte[]>> records) {
        Map<TopicPartition, ConsumerRecord<String, byte[]>> last = new LinkedHashMap<>();
        records.forEach(record -> last.put(new TopicPartition(record.topic(), record.partition()), record));
        return last;
    }
}
