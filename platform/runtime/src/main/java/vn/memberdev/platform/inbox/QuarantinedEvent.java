package vn.memberdev.platform.inbox;

import java.time.Instant;

/**
 * A record that could not be applied.
 *
 * @param id identity in the quarantine
 * @param topic topic
 * @param partition partition
 * @param recordOffset offset
 * @param recordKey the aggregate's id
 * @param headers headers as a JSON array of names and values, in their order; what is no plain text in Base64
 * @param error why it was set aside
 * @param quarantinedAt when
 * @param dismissedAt when an operator said that nobody wants it; null otherwise
 * @param dismissedBy the operator, as the token names the caller; null otherwise
 * @param reason why it was dismissed; null otherwise
 */
public record QuarantinedEvent(
        long id,
        String topic,
        int partition,
        long recordOffset,
        String recordKey,
        String headers,
        String error,
        Instant quarantinedAt,
        Instant dismissedAt,
        String dismissedBy,
        String reason) {}
