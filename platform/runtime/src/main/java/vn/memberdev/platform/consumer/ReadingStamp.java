package vn.memberdev.platform.consumer;

import java.nio.ByteBuffer;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerInterceptor;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;

/**
 * Writes on each polled record in which reading it was polled. Between the poll and the processing a reading may end and
 * another begin further back; applied all the same, an old record would jump over what lies between.
 */
public class ReadingStamp implements ConsumerInterceptor<byte[], byte[]> {

    /** The setting of the consumer that carries the {@link Readings}. */
    static final String READINGS = "memberdev.readings";

    private static final String HEADER = "memberdev-reading";

    private Readings readings;

    @Override
    public void configure(Map<String, ?> settings) {
        readings = (Readings) settings.get(READINGS);
    }

    @Override
    public ConsumerRecords<byte[], byte[]> onConsume(ConsumerRecords<byte[], byte[]> records) {
        for (TopicPartition partition : records.partitions()) {
            readings.of(partition)
                    .ifPresent(reading -> records.records(partition).forEach(record -> stamp(record, reading)));
        }
        return records;
    }

    /** Whether the record was polled in that reading. */
    public static boolean isOf(ConsumerRecord<?, ?> record, Reading reading) {
        Header stamp = record.headers().lastHeader(HEADER);
        return stamp != null
                && stamp.value().length == Long.BYTES
                && ByteBuffer.wrap(stamp.value()).getLong() == reading.number();
    }

    /** Whether the header is the stamp, which is no part of the event. */
    public static boolean isStamp(Header header) {
        return HEADER.equals(header.key());
    }

    public static void stamp(ConsumerRecord<?, ?> record, Reading reading) {
        // A sender may have used the name: only our own counts.
        record.headers().remove(HEADER);
        record.headers()
                .add(
                        HEADER,
                        ByteBuffer.allocate(Long.BYTES)
                                .putLong(reading.number())
                                .array());
    }

    @Override
    public void onCommit(Map<TopicPartition, OffsetAndMetadata> offsets) {
        // Offsets are kept in the database.
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
