package vn.memberdev.platform.consumer;

import java.util.Map;
import java.util.TreeMap;
import vn.memberdev.platform.consumer.BrokerTopics.BrokerTopic;

/**
 * What this service reads of one topic.
 *
 * @param topic full name, with the installation's prefix
 * @param state whether it is read
 * @param behind records not applied yet; null where nobody can say
 * @param reason why it is stopped; null otherwise
 */
public record ConsumedTopic(String topic, State state, Long behind, Reason reason) {

    /** Whether a topic is read. */
    public enum State {
        /** It is read. */
        READING,
        /** The broker has no such topic; it is read as soon as there is one. */
        MISSING,
        /** It is not the topic whose events were applied: nothing of it counts until an operator accepts it. */
        STOPPED
    }

    /** Why a topic is stopped. */
    public enum Reason {
        /** It was deleted and created again. */
        MADE_AGAIN,
        /** It ends before what was applied: the broker has lost records, or was put back. */
        SHORTER_THAN_APPLIED
    }

    /**
     * What is to be done with a topic.
     *
     * @param broker what the broker has, or null
     * @param stored what was applied, by partition; looked up before the broker was asked
     */
    static ConsumedTopic of(String topic, BrokerTopic broker, Map<Integer, StoredOffset> stored) {
        if (broker == null) {
            return new ConsumedTopic(topic, State.MISSING, null, null);
        }
        if (stored.values().stream().anyMatch(offset -> !offset.topicId().equals(broker.id()))) {
            return new ConsumedTopic(topic, State.STOPPED, null, Reason.MADE_AGAIN);
        }
        if (stored.entrySet().stream().anyMatch(offset -> isPastTheEnd(offset, broker))) {
            return new ConsumedTopic(topic, State.STOPPED, null, Reason.SHORTER_THAN_APPLIED);
        }
        return new ConsumedTopic(topic, State.READING, behind(broker, stored), null);
    }

    private static boolean isPastTheEnd(Map.Entry<Integer, StoredOffset> offset, BrokerTopic broker) {
        Long end = broker.ends().get(offset.getKey());
        return end != null && offset.getValue().next() > end;
    }

    private static Long behind(BrokerTopic broker, Map<Integer, StoredOffset> stored) {
        if (broker.ends().size() < broker.partitions()) {
            return null;
        }
        return byPartition(broker, stored).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** Records not applied yet, of each partition whose end is known. */
    static Map<Integer, Long> byPartition(BrokerTopic broker, Map<Integer, StoredOffset> stored) {
        Map<Integer, Long> behind = new TreeMap<>();
        broker.ends().forEach((partition, end) -> {
            StoredOffset applied = stored.get(partition);
            behind.put(partition, Math.max(0, end - (applied == null ? 0 : applied.next())));
        });
        return behind;
    }

    /** The same, by what was applied since the broker was asked. */
    ConsumedTopic applied(BrokerTopic broker, Map<Integer, StoredOffset> stored) {
        return new ConsumedTopic(topic, state, behind(broker, stored), reason);
    }

    boolean isBehind() {
        return behind != null && behind > 0;
    }

    boolean isStopped() {
        return state == State.STOPPED;
    }
}
