package vn.memberdev.platform.consumer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How many records this service has not applied yet, as of the last look, which is about a second old. */
@ApplicationScoped
public class ConsumerLag {

    private final ConsumerWatch watch;

    ConsumerLag(ConsumerWatch watch) {
        this.watch = watch;
    }

    /** What is read of each topic, by name; empty if the broker or the database cannot be asked. */
    public Optional<Collection<ConsumedTopic>> topics() {
        return watch.seen().map(Map::values);
    }

    /**
     * Records not applied yet, by full topic name; without the topics of which nobody can say. Empty if the broker or
     * the database cannot be asked.
     */
    public Optional<Map<String, Long>> behind() {
        return watch.current().map(topics -> {
            Map<String, Long> behind = new HashMap<>();
            topics.values().stream()
                    .filter(topic -> topic.behind() != null)
                    .forEach(topic -> behind.put(topic.topic(), topic.behind()));
            return behind;
        });
    }

    /** Records not applied yet in all topics; empty if nobody can say of one of them. */
    public Optional<Long> total() {
        return topics().flatMap(topics -> topics.stream().anyMatch(topic -> topic.behind() == null)
                ? Optional.empty()
                : Optional.of(topics.stream().mapToLong(ConsumedTopic::behind).sum()));
    }

    /** The topics of which nothing counts until an operator accepts them. */
    public List<ConsumedTopic> stopped() {
        return topics().map(topics ->
                        topics.stream().filter(ConsumedTopic::isStopped).toList())
                .orElse(List.of());
    }
}
