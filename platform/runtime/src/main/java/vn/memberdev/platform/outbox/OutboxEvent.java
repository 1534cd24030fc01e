package vn.memberdev.platform.outbox;

import java.util.UUID;

/**
 * An event to be sent once the current transaction commits.
 *
 * @param topic topic name without the installation's prefix
 * @param aggregateType kind of aggregate, for example {@code member}
 * @param aggregateId the aggregate; the key of the record
 * @param version version of the aggregate after the change, from 1
 * @param type CloudEvents type
 * @param payload the record that becomes the JSON body
 */
public record OutboxEvent(
        String topic, String aggregateType, UUID aggregateId, long version, String type, Object payload) {}
