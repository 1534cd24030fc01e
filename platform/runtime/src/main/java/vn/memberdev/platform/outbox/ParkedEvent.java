package vn.memberdev.platform.outbox;

import java.time.Instant;
import java.util.UUID;

/**
 * An event that the broker will not take, or that waits behind such a one of its aggregate.
 *
 * @param id the event
 * @param topic topic without the installation's prefix
 * @param aggregateType kind of aggregate
 * @param aggregateId the aggregate
 * @param version version of the aggregate
 * @param type CloudEvents type
 * @param bytes size of the body
 * @param attempts how often it was parked
 * @param error why it was parked last: a code such as topic-missing, or the name of the broker's error
 * @param parkedAt since when
 */
public record ParkedEvent(
        UUID id,
        String topic,
        String aggregateType,
        UUID aggregateId,
        long version,
        String type,
        long bytes,
        int attempts,
        String error,
        Instant parkedAt) {}
