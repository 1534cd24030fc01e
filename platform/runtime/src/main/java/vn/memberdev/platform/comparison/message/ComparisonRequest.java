package vn.memberdev.platform.comparison.message;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A question of a reader.
 *
 * @param id identity; the answer carries it
 * @param reader the service that asks
 * @param topic topic of the aggregates
 * @param aggregate kind of the aggregates
 * @param step what is asked for
 * @param buckets for {@code VERSIONS}: the buckets
 * @param ids for {@code STATES}: the aggregates
 * @param answerUntil nobody waits for an answer after that
 */
public record ComparisonRequest(
        UUID id,
        String reader,
        String topic,
        String aggregate,
        ComparisonStep step,
        List<Integer> buckets,
        List<UUID> ids,
        Instant answerUntil) {

    /** The same question for some of its aggregates. */
    public ComparisonRequest forStates(UUID request, List<UUID> some) {
        return new ComparisonRequest(request, reader, topic, aggregate, step, buckets, List.copyOf(some), answerUntil);
    }
}
