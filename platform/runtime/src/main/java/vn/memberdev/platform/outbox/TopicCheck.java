package vn.memberdev.platform.outbox;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.InterruptException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells topics that are missing or forbidden from a broker that is away. A producer cannot: it waits the same time for
 * both, and all other events with it. What was found usable is not asked again until {@link #forget}. Used by the
 * relay's thread only.
 */
@ApplicationScoped
class TopicCheck {

    private final Map<String, Object> settings;
    private final String prefix;
    private final Set<String> usable = new HashSet<>();
    private Admin admin;

    TopicCheck(
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            @ConfigProperty(name = "memberdev.topic-prefix") Optional<String> prefix) {
        this.settings = new HashMap<>(kafka);
        this.prefix = prefix.orElse("");
        settings.keySet().retainAll(AdminClientConfig.configNames());
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 10_000);
    }

    /**
     * Which of these topics take no events, and why.
     *
     * @throws EventSender.SendException if the broker does not answer: then nothing is known of any topic
     */
    Map<String, String> unusable(Collection<String> topics) throws EventSender.SendException, InterruptedException {
        Set<String> asked = new HashSet<>(topics);
        asked.removeAll(usable);
        Map<String, String> reasons = new HashMap<>();
        try {
            Map<String, KafkaFuture<TopicDescription>> answers = describe(asked);
            for (String topic : asked) {
                Optional<String> reason = reason(answers.get(prefix + topic));
                reason.ifPresentOrElse(why -> reasons.put(topic, why), () -> usable.add(topic));
            }
        } catch (InterruptException e) {
            Thread.interrupted();
            throw new InterruptedException(e.getMessage());
        } catch (KafkaException e) {
            throw new EventSender.SendException(e);
        }
        return reasons;
    }

    /** After a failure nothing is taken for granted. */
    void forget() {
        usable.clear();
    }

    void close() {
        usable.clear();
        if (admin != null) {
            admin.close(Duration.ZERO);
            admin = null;
        }
    }

    private Map<String, KafkaFuture<TopicDescription>> describe(Set<String> topics) {
        if (topics.isEmpty()) {
            return Map.of();
        }
        if (admin == null) {
            admin = Admin.create(settings);
        }
        return admin.describeTopics(topics.stream().map(prefix::concat).toList())
                .topicNameValues();
    }

    private static Optional<String> reason(KafkaFuture<TopicDescription> answer)
            throws EventSender.SendException, InterruptedException {
        try {
            answer.get();
            return Optional.empty();
        } catch (ExecutionException e) {
            Optional<String> reason = Refusal.reasonOf(e.getCause());
            if (reason.isEmpty()) {
                throw new EventSender.SendException(e.getCause());
            }
            return reason;
        }
    }
}
