package vn.memberdev.reporting.rebuild;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.memberdev.reporting.fact.FactKind;

/** Opens readers of the topics that the facts come from. */
@ApplicationScoped
class TopicReaders {

    private final Map<String, Object> kafka;
    private final List<String> topics;

    TopicReaders(
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            @ConfigProperty(name = "memberdev.topic-prefix") Optional<String> prefix) {
        this.kafka = kafka;
        this.topics = Arrays.stream(FactKind.values())
                .map(kind -> prefix.orElse("") + kind.topic())
                .distinct()
                .toList();
    }

    /** One that reads so many records at a time; to be closed. */
    TopicReader open(int limit) {
        return new TopicReader(kafka, topics, limit);
    }
}
