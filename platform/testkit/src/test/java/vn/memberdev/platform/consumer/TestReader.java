package vn.memberdev.platform.consumer;

import io.agroal.api.AgroalDataSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.eclipse.microprofile.config.ConfigProvider;
import vn.memberdev.platform.aggregate.Ids;
import vn.memberdev.platform.sql.JdbiFactory;
import vn.memberdev.platform.testkit.Events;
import vn.memberdev.platform.testkit.Patience;
import vn.memberdev.platform.time.BusinessTime;

/**
 * An instance that reads one partition of a topic of its own on the real broker, looking and polling when a test says
 * so. Used by one thread, which is its polling thread.
 */
public final class TestReader implements PollingThread, AutoCloseable {

    public final TopicPartition partition;
    public final Readings readings = new Readings();
    public final ConsumerOffsets offsets;
    public final ConsumerWatch watch;
    final ConsumerProgress progress = new ConsumerProgress(new BusinessTime(Clock.systemUTC()), Duration.ofMinutes(5));
    private final BrokerTopics broker = new BrokerTopics(client());
    private final KafkaConsumer<byte[], byte[]> consumer;
    private RuntimeException nextFailure;

    /** Reads the topic, which may not be there yet. */
    public TestReader(String topic, AgroalDataSource dataSource) {
        this(topic, dataSource, Clock.systemUTC());
    }

    TestReader(String topic, AgroalDataSource dataSource, Clock clock) {
        partition = new TopicPartition(topic, 0);
        offsets = new ConsumerOffsets(JdbiFactory.create(dataSource), "test-reader");
        watch = new ConsumerWatch(
                readings,
                offsets,
                broker,
                this,
                progress,
                new BusinessTime(clock),
                new SmallRyeConfigBuilder()
                        .withSources(new PropertiesConfigSource(
                                Map.of("mp.messaging.incoming.events.topics", topic), "test", 100))
                        .build());
        Map<String, Object> settings = client();
        settings.put("interceptor.classes", ReadingStamp.class.getName());
        settings.put(ReadingStamp.READINGS, readings);
        settings.put("auto.offset.reset", "earliest");
        consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /** The partition is this instance's now, as after a rebalance. */
    public TestReader assigned() {
        consumer.assign(List.of(partition));
        readings.assigned(List.of(partition));
        return this;
    }

    void failOnce(RuntimeException failure) {
        nextFailure = failure;
    }

    /** Everything up to the end of the topic. */
    public ConsumerRecords<byte[], byte[]> poll() {
        Map<TopicPartition, List<org.apache.kafka.clients.consumer.ConsumerRecord<byte[], byte[]>>> polled =
                new HashMap<>();
        polled.put(partition, new java.util.ArrayList<>());
        Patience.await("the records of " + partition)
                .until(
                        () -> {
                            polled.get(partition)
                                    .addAll(consumer.poll(Duration.ofMillis(100))
                                            .records(partition));
                            return consumer.position(partition);
                        },
                        position -> position
                                >= consumer.endOffsets(List.of(partition)).get(partition));
        return new ConsumerRecords<>(polled, Map.of());
    }

    @Override
    public void run(Consumer<org.apache.kafka.clients.consumer.Consumer<?, ?>> work) {
        if (nextFailure != null) {
            RuntimeException failure = nextFailure;
            nextFailure = null;
            throw failure;
        }
        work.accept(consumer);
    }

    @Override
    public void submit(Runnable work) {
        work.run();
    }

    @Override
    public void close() {
        consumer.close();
        broker.close();
    }

    /** Makes a topic with one partition, under a name of its own. */
    public static String newTopic() {
        String name = "reader-" + UUID.randomUUID();
        make(name);
        return name;
    }

    static void make(String topic) {
        // A topic that was deleted a moment ago may still be on its way out.
        Patience.await("the topic " + topic).until(() -> {
            try (Admin admin = Admin.create(client())) {
                return isDone(admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1)))
                        .all());
            }
        });
    }

    static void delete(String topic) {
        try (Admin admin = Admin.create(client())) {
            required(admin.deleteTopics(List.of(topic)).all());
        }
    }

    void deleteRecordsBefore(long offset) {
        try (Admin admin = Admin.create(client())) {
            required(admin.deleteRecords(Map.of(partition, RecordsToDelete.beforeOffset(offset)))
                    .all());
        }
    }

    /** Sends so many events, each of an aggregate of its own. */
    public static void send(String topic, int number) {
        try (Events events = new Events(setting("kafka.bootstrap.servers"), "")) {
            for (int i = 0; i < number; i++) {
                UUID key = Ids.next();
                events.send(topic, key, 1, "vn.memberdev.sample.note-written.v1", "{\"state\":{}}");
            }
        }
    }

    private static boolean isDone(KafkaFuture<?> answer) {
        try {
            answer.get();
            return true;
        } catch (ExecutionException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void required(KafkaFuture<?> answer) {
        if (!isDone(answer)) {
            throw new IllegalStateException("the broker refused");
        }
    }

    private static Map<String, Object> client() {
        return new HashMap<>(Map.of("bootstrap.servers", setting("kafka.bootstrap.servers")));
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
