package vn.memberdev.platform.consumer;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

/** Asks the broker what its topics are, and where they end. */
@ApplicationScoped
class BrokerTopics {

    private static final int LIMIT_MILLIS = 2_000;

    private final Map<String, Object> settings;
    private Admin admin;

    /**
     * One topic at the broker.
     *
     * @param id changes when the topic is deleted and made again
     * @param partitions how many there are
     * @param ends by partition, the offset that the next record will have; without those whose leader did not answer
     */
    record BrokerTopic(String id, int partitions, Map<Integer, Long> ends) {}

    BrokerTopics(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
        settings = new HashMap<>(kafka);
        settings.keySet().retainAll(AdminClientConfig.configNames());
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, LIMIT_MILLIS);
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, LIMIT_MILLIS);
    }

    /** The topics by name, without those that do not exist. Throws {@link BrokerAwayException}. */
    synchronized Map<String, BrokerTopic> look(Collection<String> names) {
        if (admin == null) {
            admin = Admin.create(settings);
        }
        Map<String, TopicDescription> described = new HashMap<>();
        admin.describeTopics(names).topicNameValues().forEach((name, answer) -> answerOf(answer)
                .ifPresent(topic -> described.put(name, topic)));
        if (described.isEmpty() && !names.isEmpty()) {
            // Either the broker is away, or it has none of them: only a broker that answers can say so.
            required(admin.describeCluster().clusterId());
        }
        return withEnds(described);
    }

    private Map<String, BrokerTopic> withEnds(Map<String, TopicDescription> described) {
        Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
        described.forEach((name, topic) -> topic.partitions()
                .forEach(partition -> asked.put(new TopicPartition(name, partition.partition()), OffsetSpec.latest())));
        var ends = admin.listOffsets(asked);
        Map<String, BrokerTopic> topics = new HashMap<>();
        described.forEach((name, topic) -> {
            Map<Integer, Long> found = new HashMap<>();
            topic.partitions().forEach(partition -> answerOf(
                            ends.partitionResult(new TopicPartition(name, partition.partition())))
                    .ifPresent(end -> found.put(partition.partition(), end.offset())));
            topics.put(
                    name,
                    new BrokerTopic(
                            topic.topicId().toString(), topic.partitions().size(), found));
        });
        return topics;
    }

    /** What the broker said of one thing; none if it refused that, for example because a topic does not exist. */
    private static <T> Optional<T> answerOf(KafkaFuture<T> answer) {
        try {
            return Optional.of(answer.get(LIMIT_MILLIS, TimeUnit.MILLISECONDS));
        } catch (ExecutionException refused) {
            if (refused.getCause() instanceof org.apache.kafka.common.errors.TimeoutException) {
                throw new BrokerAwayException(refused.getCause());
            }
            return Optional.empty();
        } catch (TimeoutException e) {
            throw new BrokerAwayException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BrokerAwayException(e);
        }
    }

    private static void required(KafkaFuture<?> answer) {
        if (answerOf(answer).isEmpty()) {
            throw new BrokerAwayException(null);
        }
    }

    @PreDestroy
    synchronized void close() {
        if (admin != null) {
            admin.close(Duration.ZERO);
        }
    }
}
