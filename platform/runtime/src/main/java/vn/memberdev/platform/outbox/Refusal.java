package vn.memberdev.platform.outbox;

import java.util.Optional;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.ApiException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.ClusterAuthorizationException;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.OutOfOrderSequenceException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.errors.UnsupportedVersionException;

/**
 * Which failures lie in an event or its topic, and by which name operators see them. All others lie in the broker or in
 * the producer: they are waited for.
 */
final class Refusal {

    static final String BEHIND = "behind-a-parked-event";
    static final String NOT_TAKEN = "not-taken-while-others-were";

    private Refusal() {}

    /** Why the broker will not take this event, or nothing if it only cannot take it now. Never the event's content. */
    static Optional<String> reasonOf(Throwable failure) {
        if (failure instanceof UnknownTopicOrPartitionException) {
            return Optional.of("topic-missing");
        }
        if (failure instanceof InvalidTopicException) {
            return Optional.of("topic-invalid");
        }
        if (failure instanceof TopicAuthorizationException) {
            return Optional.of("topic-forbidden");
        }
        if (failure instanceof RecordTooLargeException) {
            return Optional.of("too-large");
        }
        return isOfTheEvent(failure) ? Optional.of(failure.getClass().getSimpleName()) : Optional.empty();
    }

    private static boolean isOfTheEvent(Throwable failure) {
        if (failure instanceof SerializationException || failure instanceof MalformedEventException) {
            return true;
        }
        return failure instanceof ApiException && !(failure instanceof RetriableException) && !isOfTheProducer(failure);
    }

    private static boolean isOfTheProducer(Throwable failure) {
        return failure instanceof AuthenticationException
                || failure instanceof ClusterAuthorizationException
                || failure instanceof OutOfOrderSequenceException
                || failure instanceof InvalidProducerEpochException
                || failure instanceof ProducerFencedException
                || failure instanceof UnsupportedVersionException;
    }

    /** A row that makes no record, whatever the broker says. */
    static final class MalformedEventException extends KafkaException {

        private static final long serialVersionUID = 1L;

        MalformedEventException(RuntimeException cause) {
            super(cause);
        }
    }
}
