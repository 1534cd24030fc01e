package vn.memberdev.reporting;

import static vn.memberdev.platform.testkit.Patience.await;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinPool;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import vn.memberdev.contracts.EventTypes;
import vn.memberdev.contracts.Topics;
import vn.memberdev.contracts.candidates.CandidateState;
import vn.memberdev.contracts.classes.AwarenessClassState;
import vn.memberdev.contracts.members.MemberState;
import vn.memberdev.contracts.movements.EmulationMovementState;
import vn.memberdev.contracts.nominations.NominationState;
import vn.memberdev.contracts.organisations.OrganisationState;
import vn.memberdev.contracts.plans.AdmissionPlanState;
import vn.memberdev.contracts.ratings.MemberRatingState;
import vn.memberdev.contracts.ratings.OrganisationRatingState;
import vn.memberdev.contracts.residence.ResidenceState;
import vn.memberdev.contracts.reviews.SourceReviewState;
import vn.memberdev.contracts.targets.TargetState;
import vn.memberdev.platform.testkit.Database;
import vn.memberdev.platform.testkit.Events;

/** Feeds states as events to the service through the real broker, and waits until they are applied. */
public final class Feed implements AutoCloseable {

    private static final int SENDERS = 16;

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    private final Events events = Events.ofService();
    private final Database database = Database.ofService();
    private final Map<TopicPartition, Long> sent = new ConcurrentHashMap<>();

    /** Where and as what a state is published. */
    private record Envelope(String topic, UUID id, long version, String type) {}

    /** Sends each state, in this order, and waits until all are applied. */
    public void deliver(Collection<?> states) {
        states.forEach(this::send);
        settle();
    }

    /** Sends many states at once, in no particular order, and waits until all are applied. */
    public void deliverInAnyOrder(Collection<?> states) {
        ForkJoinPool senders = new ForkJoinPool(SENDERS);
        try {
            senders.submit(() -> states.parallelStream().forEach(this::send)).join();
        } finally {
            senders.shutdown();
        }
        settle();
    }

    public void send(Object state) {
        send(envelope(state).type(), state);
    }

    /** As another type than usual. */
    public void send(String type, Object state) {
        Envelope envelope = envelope(state);
        remember(events.send(
                envelope.topic(), envelope.id(), envelope.version(), type, "{\"state\":" + json(state) + "}"));
    }

    /** A body that is no state. */
    public void sendBody(String topic, UUID key, long version, String type, String body) {
        remember(events.send(topic, key, version, type, body));
    }

    /** Waits until everything that was sent here is applied, passed over or set aside. */
    public void settle() {
        sent.forEach((partition, last) -> await("offset " + last + " of " + partition)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> !database.rows(
                                "select 1 from consumer_offset where topic = ? and partition = ? and next_offset > ?",
                                partition.topic(),
                                partition.partition(),
                                last)
                        .isEmpty()));
        sent.clear();
    }

    /** A state as producers write it. */
    public static String json(Object state) {
        try {
            return JSON.writeValueAsString(state);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void remember(RecordMetadata record) {
        sent.merge(new TopicPartition(record.topic(), record.partition()), record.offset(), Long::max);
    }

    private static Envelope envelope(Object state) {
        if (state instanceof OrganisationState s) {
            return new Envelope(Topics.ORGANISATIONS, s.id(), s.version(), EventTypes.ORGANISATION_ESTABLISHED);
        }
        if (state instanceof MemberState s) {
            return new Envelope(Topics.MEMBERS, s.id(), s.version(), EventTypes.MEMBER_REGISTERED);
        }
        if (state instanceof CandidateState s) {
            return new Envelope(Topics.CANDIDATES, s.id(), s.version(), EventTypes.CANDIDATE_LISTED);
        }
        if (state instanceof TargetState s) {
            return new Envelope(Topics.TARGETS, s.id(), s.version(), EventTypes.TARGET_SET);
        }
        if (state instanceof MemberRatingState s) {
            return new Envelope(Topics.RATINGS, s.id(), s.version(), EventTypes.MEMBER_RATED);
        }
        if (state instanceof OrganisationRatingState s) {
            return new Envelope(Topics.RATINGS, s.id(), s.version(), EventTypes.ORGANISATION_RATED);
        }
        if (state instanceof ResidenceState s) {
            return new Envelope(Topics.RESIDENCE, s.id(), s.version(), EventTypes.RESIDENCE_COMMENTED);
        }
        return ofSources(state);
    }

    private static Envelope ofSources(Object state) {
        if (state instanceof NominationState s) {
            return new Envelope(Topics.NOMINATIONS, s.id(), s.version(), EventTypes.NOMINATION_MADE);
        }
        if (state instanceof EmulationMovementState s) {
            return new Envelope(
                    Topics.EMULATION_MOVEMENTS, s.id(), s.version(), EventTypes.EMULATION_MOVEMENT_LAUNCHED);
        }
        if (state instanceof AwarenessClassState s) {
            return new Envelope(Topics.AWARENESS_CLASSES, s.id(), s.version(), EventTypes.AWARENESS_CLASS_COMPLETED);
        }
        if (state instanceof SourceReviewState s) {
            return new Envelope(Topics.SOURCE_REVIEWS, s.id(), s.version(), EventTypes.SOURCE_REVIEW_ADOPTED);
        }
        AdmissionPlanState s = (AdmissionPlanState) state;
        return new Envelope(Topics.ADMISSION_PLANS, s.id(), s.version(), EventTypes.ADMISSION_PLAN_ADOPTED);
    }

    @Override
    public void close() {
        events.close();
    }
}
