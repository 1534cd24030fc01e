package vn.memberdev.reporting.rebuild;

import org.apache.kafka.common.TopicPartition;

/**
 * How far a rebuild has read one partition.
 *
 * @param partition topic, with the prefix of this installation, and number
 * @param start where its reading began
 * @param next the next record to read
 * @param end where the partition ended when the reading began; what came after it is taken as usual
 * @param restated facts that were put right
 * @param unreadable records that no reader can use
 */
record TopicPosition(TopicPartition partition, long start, long next, long end, long restated, long unreadable) {

    boolean isAtEnd() {
        return next >= end;
    }
}
