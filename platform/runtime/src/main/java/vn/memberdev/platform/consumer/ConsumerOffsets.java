package vn.memberdev.platform.consumer;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;

/**
 * How far this service has come in each partition. The database says it; Kafka's own committed offsets are not asked.
 *
 * <p>Each advance is a compare-and-set from the offset of the reading. So an instance that lost a partition without
 * knowing cannot write any more, and a batch delivered twice is applied once.
 */
@ApplicationScoped
public class ConsumerOffsets {

    private static final String MOVE =
            """
            update consumer_offset set next_offset = :next, event_time = greatest(event_time, :time),
                   updated_at = clock_timestamp()
             where consumer = :consumer and topic = :topic and partition = :partition and next_offset = :from
               and topic_id = :topicId
            """;

    /** Only who expects to be the first may write the first row: a row that is gone was taken away. */
    private static final String BEGIN =
            """
            insert into consumer_offset (consumer, topic, partition, topic_id, next_offset, event_time)
            values (:consumer, :topic, :partition, :topicId, :next, :time)
            on conflict (consumer, topic, partition) do update set next_offset = excluded.next_offset,
                event_time = greatest(consumer_offset.event_time, excluded.event_time), updated_at = clock_timestamp()
             where consumer_offset.next_offset = :from and consumer_offset.topic_id = :topicId
            """;

    private final Jdbi jdbi;
    private final String consumer;

    ConsumerOffsets(Jdbi jdbi, @ConfigProperty(name = "quarkus.application.name") String consumer) {
        this.jdbi = jdbi;
        this.consumer = consumer;
    }

    /** The name under which this service keeps its offsets. */
    public String consumer() {
        return consumer;
    }

    /** Everything that is stored, in one statement, so that it is of one moment. */
    Map<TopicPartition, StoredOffset> stored() {
        Map<TopicPartition, StoredOffset> stored = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery("select topic, partition, next_offset, topic_id"
                        + " from consumer_offset where consumer = :consumer")
                .bind("consumer", consumer)
                .map((row, context) -> stored.put(
                        new TopicPartition(row.getString("topic"), row.getInt("partition")),
                        new StoredOffset(row.getLong("next_offset"), row.getString("topic_id"))))
                .list());
        return stored;
    }

    /**
     * First statement of the transaction that applies the records: later writers of the same partition wait here. Throws
     * {@link StaleOffsetException} if the database says something else than the reading.
     *
     * @param next the first offset after them
     * @param time when the newest of them was recorded
     */
    public void advance(TopicPartition partition, Reading from, long next, Instant time) {
        int moved = jdbi.withHandle(handle -> handle.createUpdate(from.next() == 0 ? BEGIN : MOVE)
                .bind("consumer", consumer)
                .bind("topic", partition.topic())
                .bind("partition", partition.partition())
                .bind("topicId", from.topicId())
                .bind("next", next)
                .bind("time", Timestamp.from(time))
                .bind("from", from.next())
                .execute());
        if (moved == 0) {
            throw new StaleOffsetException(partition.toString());
        }
    }

    /** From now on the topic with this identity is the one that is read, from its beginning. */
    void beginAgain(String topic, String topicId, int partitions) {
        jdbi.useTransaction(handle -> {
            handle.createUpdate("delete from consumer_offset where consumer = :consumer and topic = :topic")
                    .bind("consumer", consumer)
                    .bind("topic", topic)
                    .execute();
            handle.createUpdate("insert into consumer_offset (consumer, topic, partition, topic_id, next_offset)"
                            + " select :consumer, :topic, n, :topicId, 0 from generate_series(0, :last) n")
                    .bind("consumer", consumer)
                    .bind("topic", topic)
                    .bind("topicId", topicId)
                    .bind("last", partitions - 1)
                    .execute();
        });
    }
}
