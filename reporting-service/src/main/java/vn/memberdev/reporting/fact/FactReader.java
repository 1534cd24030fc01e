package vn.memberdev.reporting.fact;

import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.memberdev.contracts.EventTypes;
import vn.memberdev.contracts.Topics;
import vn.memberdev.contracts.members.MemberStatus;
import vn.memberdev.platform.inbox.ConsumedEvent;
import vn.memberdev.platform.inbox.PoisonException;

/**
 * Turns events into facts. Every type of a topic carries the whole state, so the type hardly matters: a type that is
 * not known here yet is read as well, as long as it is of the first major version and has a state.
 */
@ApplicationScoped
class FactReader {

    private static final Map<String, FactKind> BY_TOPIC = Map.of(
            Topics.MEMBERS, FactKind.MEMBER,
            Topics.CANDIDATES, FactKind.CANDIDATE,
            Topics.TARGETS, FactKind.TARGET,
            Topics.RESIDENCE, FactKind.RESIDENCE,
            Topics.ORGANISATIONS, FactKind.ORGANISATION,
            Topics.NOMINATIONS, FactKind.NOMINATION,
            Topics.EMULATION_MOVEMENTS, FactKind.EMULATION_MOVEMENT,
            Topics.AWARENESS_CLASSES, FactKind.AWARENESS_CLASS,
            Topics.SOURCE_REVIEWS, FactKind.SOURCE_REVIEW,
            Topics.ADMISSION_PLANS, FactKind.ADMISSION_PLAN);

    private static final Set<String> KNOWN = Set.of(
            EventTypes.CANDIDATE_LISTED,
            EventTypes.CANDIDATE_TRAINED,
            EventTypes.CANDIDATE_CLEARED,
            EventTypes.CANDIDATE_REMOVED,
            EventTypes.CANDIDATE_ADMITTED,
            EventTypes.CANDIDATE_REOPENED,
            EventTypes.CANDIDATE_CORRECTED,
            EventTypes.CANDIDATE_TRANSFERRED,
            EventTypes.CANDIDATE_ASSIGNED,
            EventTypes.CANDIDATE_TASK_CHANGED,
            EventTypes.CANDIDATE_ACTIVITY_RECORDED,
            EventTypes.MEMBER_REGISTERED,
            EventTypes.MEMBER_ADMITTED,
            EventTypes.MEMBER_EDUCATED,
            EventTypes.MEMBER_TRAINED,
            EventTypes.ADMISSION_ANNULLED,
            EventTypes.TARGET_SET,
            EventTypes.MEMBER_RATED,
            EventTypes.ORGANISATION_RATED,
            EventTypes.RESIDENCE_INTRODUCED,
            EventTypes.RESIDENCE_COMMENTED,
            EventTypes.ORGANISATION_ESTABLISHED,
            EventTypes.ORGANISATION_MOVED,
            EventTypes.NOMINATION_MADE,
            EventTypes.NOMINATION_ACCEPTED,
            EventTypes.NOMINATION_DECLINED,
            EventTypes.EMULATION_MOVEMENT_LAUNCHED,
            EventTypes.EMULATION_MOVEMENT_CHANGED,
            EventTypes.AWARENESS_CLASS_PLANNED,
            EventTypes.AWARENESS_CLASS_CHANGED,
            EventTypes.AWARENESS_CLASS_ENROLLED,
            EventTypes.AWARENESS_CLASS_COMPLETED,
            EventTypes.AWARENESS_CLASS_CANCELLED,
            EventTypes.SOURCE_REVIEW_OPENED,
            EventTypes.SOURCE_REVIEW_ASSESSED,
            EventTypes.SOURCE_REVIEW_ADOPTED,
            EventTypes.SOURCE_REVIEW_CANCELLED,
            EventTypes.ADMISSION_PLAN_ADOPTED,
            EventTypes.ADMISSION_PLAN_REVISED);

    private final MeterRegistry meters;

    FactReader(MeterRegistry meters) {
        this.meters = meters;
    }

    /** The highest version of each fact among the events. */
    List<Fact> newest(List<ConsumedEvent> events) {
        Map<TopicKey, ConsumedEvent> newest = new HashMap<>();
        for (ConsumedEvent event : events) {
            if (isFact(event)) {
                newest.merge(
                        new TopicKey(event.topic(), event.key()),
                        event,
                        (one, other) -> other.version() > one.version() ? other : one);
            }
        }
        return newest.values().stream().map(FactReader::read).toList();
    }

    private boolean isFact(ConsumedEvent event) {
        if (!BY_TOPIC.containsKey(event.topic()) && !Topics.RATINGS.equals(event.topic())) {
            return false;
        }
        if (KNOWN.contains(event.type()) || (event.type().endsWith(".v1") && hasState(event))) {
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

    /** Two kinds of aggregate share the topic of ratings; what they rate tells them apart. */
    private static FactKind kind(ConsumedEvent event, JsonNode state) {
        FactKind kind = BY_TOPIC.get(event.topic());
        if (kind != null) {
            return kind;
        }
        return state.hasNonNull("memberId") ? FactKind.MEMBER_RATING : FactKind.ORGANISATION_RATING;
    }

    private record TopicKey(String topic, UUID key) {}
}
