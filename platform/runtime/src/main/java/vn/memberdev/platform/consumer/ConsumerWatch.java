package vn.memberdev.platform.consumer;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.Config;
import vn.memberdev.platform.consumer.BrokerTopics.BrokerTopic;
import vn.memberdev.platform.time.BusinessTime;

/**
 * Looks each second at what the database has stored and what the broker has, and sets the readings of this instance
 * right. A look changes nothing that a second look would not repair, so it may fail at any line.
 */
@ApplicationScoped
public class ConsumerWatch {

    private static final Duration EVERY = Duration.ofSeconds(1);

    /** What was seen longer ago is not known any more. */
    private static final Duration KNOWN = Duration.ofSeconds(10);

    private final Readings readings;
    private final ConsumerOffsets offsets;
    private final BrokerTopics broker;
    private final PollingThread polling;
    private final ConsumerProgress progress;
    private final BusinessTime time;
    private final List<String> topics;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread daemon = new Thread(work, "consumer watch");
        daemon.setDaemon(true);
        return daemon;
    });
    private volatile Sight last = Sight.NONE;
    private volatile boolean failing;
    private ScheduledFuture<?> looks;

    ConsumerWatch(
            Readings readings,
            ConsumerOffsets offsets,
            BrokerTopics broker,
            PollingThread polling,
            ConsumerProgress progress,
            BusinessTime time,
            Config config) {
        this.readings = readings;
        this.offsets = offsets;
        this.broker = broker;
        this.polling = polling;
        this.progress = progress;
        this.time = time;
        this.topics = config.getOptionalValues("mp.messaging.incoming.events.topics", String.class)
                .orElse(List.of());
    }

    void start(@Observes StartupEvent event) {
        if (!topics.isEmpty()) {
            looks = thread.scheduleWithFixedDelay(this::lookAndReport, 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** Looks soon. */
    void wake() {
        try {
            thread.execute(this::lookAndReport);
        } catch (RejectedExecutionException stopping) {
            // A service that stops begins no reading.
        }
    }

    /** What was seen of each topic, from memory; none if the last look is too old to say anything. */
    Optional<Map<String, ConsumedTopic>> seen() {
        Sight sight = last;
        return sight.at().plus(KNOWN).isBefore(time.now()) ? Optional.empty() : Optional.of(sight.topics());
    }

    /**
     * The same; but what waited then may have been applied since, so of that the database is asked again. On a machine so
     * busy that the last look is too old, the caller looks itself, unless looks fail.
     */
    Optional<Map<String, ConsumedTopic>> current() {
        if (seen().isEmpty() && !failing) {
            lookAndReport();
        }
        Sight sight = last;
        return seen().map(topics ->
                topics.values().stream().anyMatch(ConsumedTopic::isBehind) ? appliedSince(sight) : topics);
    }

    private Map<String, ConsumedTopic> appliedSince(Sight sight) {
        Map<TopicPartition, StoredOffset> stored = offsets.stored();
        Map<String, ConsumedTopic> now = new TreeMap<>(sight.topics());
        now.replaceAll(
                (name, topic) -> topic.isBehind() ? topic.applied(sight.broker().get(name), of(name, stored)) : topic);
        return now;
    }

    private void lookAndReport() {
        try {
            look();
            if (failing) {
                Log.info("the consumer sees its offsets and topics again");
            }
            failing = false;
        } catch (RuntimeException | Error e) {
            // Also an error: what leaves this method ends the looks for good, and nobody would see it.
            if (!failing) {
                Log.warnf("the consumer cannot see its offsets or topics: %s", e);
            }
            failing = true;
        }
    }

    /** One look. Memory first, then the database, then the broker: what is asked later can only be further on. */
    public synchronized void look() {
        Map<TopicPartition, Reading> before = readings.all();
        Map<TopicPartition, StoredOffset> stored = offsets.stored();
        Map<String, BrokerTopic> found = broker.look(topics);
        Map<String, ConsumedTopic> judged = new TreeMap<>();
        topics.forEach(topic -> judged.put(topic, ConsumedTopic.of(topic, found.get(topic), of(topic, stored))));
        report(judged);
        follow(before, stored, found, judged);
        progress.seen(polling, behindOfOwn(stored, found), stored);
        last = new Sight(time.now(), judged, found);
    }

    /**
     * Takes the topic as it is now, from its beginning. Says false if it is not stopped. What the old topic held and
     * the new one does not is found by the comparison with the owners.
     */
    synchronized boolean accept(String topic) {
        Map<Integer, StoredOffset> stored = of(topic, offsets.stored());
        BrokerTopic now = broker.look(List.of(topic)).get(topic);
        if (!ConsumedTopic.of(topic, now, stored).isStopped()) {
            return false;
        }
        offsets.beginAgain(topic, now.id(), now.partitions());
        Log.warnf("%s was accepted as it is now: it is read again from its beginning", topic);
        look();
        return true;
    }

    private void follow(
            Map<TopicPartition, Reading> before,
            Map<TopicPartition, StoredOffset> stored,
            Map<String, BrokerTopic> found,
            Map<String, ConsumedTopic> judged) {
        Map<TopicPartition, StoredOffset> beginning = new HashMap<>();
        for (TopicPartition partition : readings.assigned()) {
            ConsumedTopic topic = judged.get(partition.topic());
            if (topic == null || topic.state() == ConsumedTopic.State.MISSING) {
                continue;
            }
            if (topic.isStopped()) {
                readings.end(partition);
                continue;
            }
            StoredOffset next = stored.getOrDefault(
                    partition, new StoredOffset(0, found.get(partition.topic()).id()));
            Reading reading = before.get(partition);
            if (reading == null
                    || next.next() < reading.next()
                    || !next.topicId().equals(reading.topicId())) {
                if (reading != null) {
                    Log.warnf("%s was put back to %d in the database: reading again", partition, next.next());
                }
                beginning.put(partition, next);
            } else if (next.next() > reading.next()) {
                readings.advance(partition, reading.at(next.next()));
            }
        }
        if (!beginning.isEmpty()) {
            polling.run(consumer -> begin(consumer, beginning));
        }
    }

    private void begin(
            org.apache.kafka.clients.consumer.Consumer<?, ?> consumer, Map<TopicPartition, StoredOffset> beginning) {
        beginning.forEach((partition, offset) -> {
            if (!consumer.assignment().contains(partition)) {
                readings.end(partition);
                return;
            }
            // The seek first: a reading that began without it would count records from behind the gap.
            if (offset.next() == 0) {
                consumer.seekToBeginning(List.of(partition));
            } else {
                consumer.seek(partition, offset.next());
            }
            readings.begin(partition, offset.next(), offset.topicId());
        });
    }

    private Map<TopicPartition, Long> behindOfOwn(
            Map<TopicPartition, StoredOffset> stored, Map<String, BrokerTopic> found) {
        Map<TopicPartition, Long> own = new HashMap<>();
        for (TopicPartition partition : readings.all().keySet()) {
            BrokerTopic topic = found.get(partition.topic());
            Long behind = topic == null
                    ? null
                    : ConsumedTopic.byPartition(topic, of(partition.topic(), stored))
                            .get(partition.partition());
            if (behind != null) {
                own.put(partition, behind);
            }
        }
        return own;
    }

    private static Map<Integer, StoredOffset> of(String topic, Map<TopicPartition, StoredOffset> stored) {
        Map<Integer, StoredOffset> own = new HashMap<>();
        stored.forEach((partition, offset) -> {
            if (partition.topic().equals(topic)) {
                own.put(partition.partition(), offset);
            }
        });
        return own;
    }

    private void report(Map<String, ConsumedTopic> judged) {
        judged.forEach((name, topic) -> {
            ConsumedTopic before = last.topics().get(name);
            if (topic.isStopped() && (before == null || !before.isStopped())) {
                Log.errorf(
                        "%s is not read any more: %s. Find out what became of its records; then"
                                + " POST /internal/consumers/%s/accept reads it from its beginning",
                        name, topic.reason(), name);
            }
        });
    }

    @PreDestroy
    void close() {
        if (looks != null) {
            looks.cancel(true);
        }
        thread.shutdownNow();
    }

    private record Sight(Instant at, Map<String, ConsumedTopic> topics, Map<String, BrokerTopic> broker) {

        static final Sight NONE = new Sight(Instant.EPOCH, Map.of(), Map.of());
    }
}
