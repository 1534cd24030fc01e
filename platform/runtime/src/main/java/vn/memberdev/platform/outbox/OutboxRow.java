package vn.memberdev.platform.outbox;

import java.time.Instant;

/**
 * A row of the outbox as the relay reads it.
 *
 * @param attempts how often it was parked before
 * @param behind whether an earlier event of its aggregate is parked
 */
record OutboxRow(
        long seq,
        String id,
        String topic,
        String aggregateType,
        String aggregateId,
        long version,
        String type,
        byte[] payload,
        String traceparent,
        Instant createdAt,
        int attempts,
        boolean behind) {

    /** Events with the same key are sent one after another. */
    String key() {
        return aggregateType + '/' + aggregateId;
    }
}
