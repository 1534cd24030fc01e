package vn.memberdev.platform.inbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import vn.memberdev.platform.consumer.ConsumerOffsets;
import vn.memberdev.platform.consumer.Reading;
import vn.memberdev.platform.consumer.ReadingStamp;
import vn.memberdev.platform.consumer.Readings;

/**
 * One try to apply a polled batch. It keeps the readings as they were when it began: if one ends meanwhile, what is
 * written for it is refused by its offset.
 */
final class Batch {

    private final ConsumerRecords<byte[], byte[]> polled;
    private final Map<TopicPartition, Reading> reached = new HashMap<>();

    Batch(ConsumerRecords<byte[], byte[]> polled, Readings readings) {
        this.polled = polled;
        polled.partitions().forEach(partition -> readings.of(partition).ifPresent(now -> reached.put(partition, now)));
    }

    /** The records that count: polled in the current reading, and not applied yet. */
    List<ConsumerRecord<byte[], byte[]>> fresh() {
        List<ConsumerRecord<byte[], byte[]>> fresh = new ArrayList<>();
        reached.forEach((partition, reading) -> polled.records(partition).stream()
                .filter(record -> record.offset() >= reading.next() && ReadingStamp.isOf(record, reading))
                .forEach(fresh::add));
        return fresh;
    }

    void advance(List<ConsumerRecord<byte[], byte[]>> records, ConsumerOffsets offsets) {
        lastByPartition(records)
                .forEach((partition, last) -> offsets.advance(
                        partition, reached.get(partition), last.offset() + 1, Instant.ofEpochMilli(last.timestamp())));
    }

    /** To be called after the commit of {@link #advance}. */
    void advanced(List<ConsumerRecord<byte[], byte[]>> records, Readings readings) {
        lastByPartition(records).forEach((partition, last) -> {
            Reading now = reached.get(partition).at(last.offset() + 1);
            reached.put(partition, now);
            readings.advance(partition, now);
        });
    }

    private static Map<TopicPartition, ConsumerRecord<byte[], byte[]>> lastByPartition(
            List<ConsumerRecord<byte[], byte[]>> records) {
        Map<TopicPartition, ConsumerRecord<byte[], byte[]>> last = new LinkedHashMap<>();
        records.forEach(record -> last.put(new TopicPartition(record.topic(), record.partition()), record));
        return last;
    }
}
