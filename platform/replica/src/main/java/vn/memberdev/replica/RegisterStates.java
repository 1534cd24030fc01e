package vn.memberdev.replica;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import vn.memberdev.platform.inbox.ConsumedEvent;
import vn.memberdev.platform.inbox.PoisonException;

/**
 * Reads the states that a register publishes. Every type of version 1 on a register's topic carries the whole state, so
 * types that are not known here are read as well; those of a later version are passed over, because version 1 is
 * published beside them.
 *
 * @param topic the register's topic
 * @param type what a state is read as
 * @param id identity of the aggregate
 * @param version version of the aggregate
 */
public record RegisterStates<T>(String topic, Class<T> type, Function<T, UUID> id, ToLongFunction<T> version) {

    private static final String READ = ".v1";

    /**
     * The newest state of each aggregate among the events of the topic, in the order of the ids, so that two consumers
     * wait for one another instead of blocking. Throws {@link PoisonException} for an event without a state, and for one
     * whose state is not that of its key and version.
     */
    public List<T> newest(List<ConsumedEvent> events) {
        Map<UUID, T> newest = new TreeMap<>();
        events.stream()
                .filter(event -> event.topic().equals(topic) && event.type().endsWith(READ))
                .forEach(event -> newest.merge(event.key(), stateOf(event), this::newer));
        return List.copyOf(newest.values());
    }

    private T stateOf(ConsumedEvent event) {
        T state = event.state(type);
        if (!event.key().equals(id.apply(state))) {
            throw new PoisonException("the state is not of the aggregate that the key names", null);
        }
        if (event.version() != version.applyAsLong(state)) {
            throw new PoisonException("the state is not of the version that the header names", null);
        }
        return state;
    }

    private T newer(T one, T other) {
        return version.applyAsLong(other) > version.applyAsLong(one) ? other : one;
    }
}
