package vn.memberdev.platform.inbox;

import io.agroal.api.AgroalDataSource;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.Config;
import org.jdbi.v3.core.Jdbi;
import vn.memberdev.platform.sql.JdbiFactory;

/**
 * How many records this service has not applied yet, by topic: the ends of the topics less the offsets in the
 * database. Looked up at most once a second.
 */
@ApplicationScoped
public class ConsumerLag {

    private static final Duration FRESH = Duration.ofSeconds(1);

    /** A broker that did not answer is left alone for longer, or every reader would wait for it in turn. */
    private static final Duration FRESH_FAILURE = Duration.ofSeconds(5);

    private static final long LONGEST_LOOK_UP_MILLIS = 2_000;

    private final Jdbi jdbi;
    private final ConsumerOffsets offsets;
    private final Clock clock;
    private final List<String> topics;
    private final Map<String, Object> settings;
    private Admin admin;
    private Instant lookedUpAt = Instant.EPOCH;
    private Optional<Map<String, Long>> last = Optional.empty();

    ConsumerLag(
            AgroalDataSource dataSource,
            ConsumerOffsets offsets,
            Clock clock,
            Config config,
            @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.jdbi = JdbiFactory.create(dataSource);
        this.offsets = offsets;
        this.clock = clock;
        this.topics = config.getOptionalValues("mp.messaging.incoming.events.topics", String.class)
                .orElse(List.of());
        this.settings = new HashMap<>(kafka);
        settings.keySet().retainAll(AdminClientConfig.configNames());
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) LONGEST_LOOK_UP_MILLIS);
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) LONGEST_LOOK_UP_MILLIS);
    }

    /** Records not applied yet, by full topic name; empty if the broker cannot be asked. */
    public synchronized Optional<Map<String, Long>> behind() {
        if (lookedUpAt.plus(last.isPresent() ? FRESH : FRESH_FAILURE).isBefore(clock.instant())) {
            last = lookUp();
            lookedUpAt = clock.instant();
        }
        return last;
    }

    private Optional<Map<String, Long>> lookUp() {
        if (topics.isEmpty()) {
            return Optional.of(Map.of());
        }
        try {
            Map<TopicPartition, Long> ends = ends();
            Map<TopicPartition, Long> applied = applied();
            Map<String, Long> behind = new LinkedHashMap<>();
            topics.forEach(topic -> behind.put(topic, 0L));
            ends.forEach((partition, end) ->
                    behind.merge(partition.topic(), Math.max(0, end - applied.getOrDefault(partition, 0L)), Long::sum));
            return Optional.of(behind);
        } catch (ExecutionException | TimeoutException brokerAway) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private Map<TopicPartition, Long> ends() throws ExecutionException, TimeoutException, InterruptedException {
        if (admin == null) {
            admin = Admin.create(settings);
        }
        Map<String, TopicDescription> described =
                admin.describeTopics(topics).allTopicNames().get(LONGEST_LOOK_UP_MILLIS, TimeUnit.MILLISECONDS);
        Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
        described.forEach((topic, description) -> description
                .partitions()
                .forEach(p -> asked.put(new TopicPartition(topic, p.partition()), OffsetSpec.latest())));
        Map<TopicPartition, Long> ends = new HashMap<>();
        Map<TopicPartition, ListOffsetsResultInfo> found =
                admin.listOffsets(asked).all().get(LONGEST_LOOK_UP_MILLIS, TimeUnit.MILLISECONDS);
        found.forEach((partition, info) -> ends.put(partition, info.offset()));
        return ends;
    }

    private Map<TopicPartition, Long> applied() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select topic, partition, next_offset from consumer_offset where consumer = :consumer")
                .bind("consumer", offsets.consumer())
                .reduceRows(new HashMap<TopicPartition, Long>(), (found, row) -> {
                    found.put(
                            new TopicPartition(
                                    row.getColumn("topic", String.class), row.getColumn("partition", Integer.class)),
                            row.getColumn("next_offset", Long.class));
                    return found;
                }));
    }

    @PreDestroy
    void close() {
        if (admin != null) {
            admin.close(Duration.ZERO);
        }
    }
}
