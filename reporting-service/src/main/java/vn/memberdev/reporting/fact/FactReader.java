package vn.memberdev.reporting.fact;

import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.memberdev.contracts.EventSchemas;
import vn.memberdev.contracts.members.MemberStatus;
import vn.memberdev.platform.inbox.ConsumedEvent;
import vn.memberdev.platform.inbox.PoisonException;

/**
 * Turns events into facts. Every type of a topic carries the whole state, so a new type needs nothing here: a type of
 * the first major version is read if it has a state. One of the contract without a state is a fault and goes to the
 * quarantine; one that is not known is passed over and counted.
 */
@ApplicationScoped
class FactReader {

    private static final Map<String, List<FactKind>> BY_TOPIC =
            Arrays.stream(FactKind.values()).collect(Collectors.groupingBy(FactKind::topic));

    private final MeterRegistry meters;

    FactReader(MeterRegistry meters) {
        this.meters = meters;
    }

    /** The highest version of each fact among the events; of two of one version the later one. */
    List<Fact> newest(List<ConsumedEvent> events) {
        Map<TopicKey, ConsumedEvent> newest = new HashMap<>();
        for (ConsumedEvent event : events) {
            if (isFact(event)) {
                newest.merge(
                        new TopicKey(event.topic(), event.key()),
                        event,
                        (one, other) -> other.version() >= one.version() ? other : one);
            }
        }
        return newest.values().stream().map(FactReader::read).toList();
    }

    private boolean isFact(ConsumedEvent event) {
        if (!BY_TOPIC.containsKey(event.topic())) {
            return false;
        }
        if (event.type().endsWith(".v1") && (EventSchemas.isKnown(event.type()) || hasState(event))) {
            return true;
        }
        meters.counter("memberdev.events.passed.over", "topic", event.topic()).increment();
        return false;
    }

    private static boolean hasState(ConsumedEvent event) {
        try {
            return event.state(JsonNode.class).isObject();
        } catch (PoisonException none) {
            return false;
        }
    }

    private static Fact read(ConsumedEvent event) {
        JsonNode state = event.state(JsonNode.class);
        if (!event.key().toString().equals(state.path("id").asText())) {
            throw new PoisonException("key of the record is not the id of its state", null);
        }
        FactKind kind = kind(event, state);
        return new Fact(
                new FactKey(kind, event.key()),
                event.version(),
                event.id(),
                event.time(),
                state.toString(),
                kind == FactKind.MEMBER
                        && MemberStatus.ANNULLED
                                .name()
                                .equals(state.path("status").asText()));
    }

    /** Ratings of members and of organisations share a topic; the one with a member is the rating of a member. */
    private static FactKind kind(ConsumedEvent event, JsonNode state) {
        List<FactKind> kinds = BY_TOPIC.get(event.topic());
        if (kinds.size() == 1) {
            return kinds.get(0);
        }
        return state.hasNonNull("memberId") ? FactKind.MEMBER_RATING : FactKind.ORGANISATION_RATING;
    }

    private record TopicKey(String topic, UUID key) {}
}
