package vn.memberdev.platform.outbox;

import java.time.Instant;

/** A row of the outbox as the relay reads it. */
record OutboxRow(
        long seq,
        String id,
        String topic,
        String aggregateId,
        long version,
        String type,
        byte[] payload,
        String traceparent,
        Instant createdAt) {}
