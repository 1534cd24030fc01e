package vn.memberdev.platform.outbox;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jdbi.v3.core.Jdbi;
import vn.memberdev.platform.aggregate.Ids;
import vn.memberdev.platform.sql.JdbiFactory;
import vn.memberdev.platform.testkit.Events;
import vn.memberdev.platform.testkit.TestInfrastructure;

/** An outbox in a database of its own, on a real broker, with relays that a test starts, breaks and stops. */
final class RelayBench implements AutoCloseable {

    static final String TOPIC = "notes";

    private static final String TYPE = "vn.memberdev.sample.note-written.v1";

    final TestInfrastructure infrastructure = TestInfrastructure.join();
    final OutboxSignal signal = new OutboxSignal();
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final Jdbi jdbi;
    final ParkedEvents parked;
    private final String name = "relay_" + UUID.randomUUID().toString().substring(0, 8);
    private final String prefix = name + ".";
    private final String url;
    private final AgroalDataSource dataSource;
    private final OutboxMetrics metrics;
    private final List<OutboxRelay> running = new ArrayList<>();
    private final List<RelayConnection> connections = new ArrayList<>();

    RelayBench() {
        url = infrastructure.createDatabase(name);
        try {
            dataSource = AgroalDataSource.from(
                    new AgroalDataSourceConfigurationSupplier().connectionPoolConfiguration(pool -> pool.maxSize(4)
                            .connectionFactoryConfiguration(factory -> factory.jdbcUrl(url)
                                    .principal(new NamePrincipal(name))
                                    .credential(new SimplePassword(name)))));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        jdbi = JdbiFactory.create(dataSource);
        jdbi.useHandle(handle -> handle.createScript(tables()).execute());
        parked = new ParkedEvents(jdbi, signal);
        metrics = new OutboxMetrics(jdbi, new OutboxCapacity(1_000_000), meters);
        createTopic(TOPIC);
    }

    void createTopic(String topic) {
        infrastructure.createTopics(List.of(prefix + topic), 4);
    }

    Map<String, Object> kafka() {
        return new HashMap<>(Map.of("bootstrap.servers", infrastructure.bootstrapServers()));
    }

    String fullName(String topic) {
        return prefix + topic;
    }

    RelayConnection connection() {
        return connection(url);
    }

    RelayConnection connection(String address) {
        var connection = new RelayConnection(
                address,
                Optional.empty(),
                Optional.of(name),
                Optional.of(name),
                Duration.ofSeconds(90),
                Duration.ofSeconds(30));
        connections.add(connection);
        return connection;
    }

    EventSender sender() {
        return new EventSender(kafka(), Optional.of(prefix), "sample-service");
    }

    TopicCheck topics() {
        return new TopicCheck(kafka(), Optional.of(prefix));
    }

    RelayRound round(RelayConnection connection, EventSender sender, TopicCheck topics) {
        return new RelayRound(connection, new OutboxQueue(connection), sender, topics, metrics, 500);
    }

    OutboxRelay start() {
        return start(connection(), sender(), topics());
    }

    OutboxRelay start(RelayConnection connection, EventSender sender, TopicCheck topics) {
        var times = new RelayTimes(
                Duration.ofMillis(50), Duration.ofMillis(100), Duration.ofMillis(500), Duration.ofMinutes(5));
        var relay =
                new OutboxRelay(signal, connection, round(connection, sender, topics), sender, topics, metrics, times);
        relay.start(new StartupEvent());
        running.add(relay);
        return relay;
    }

    /** What a business transaction would have appended. */
    void write(String topic, UUID key, long version, byte[] payload) {
        write(topic, key, version, TYPE, payload);
    }

    void write(String topic, UUID key, long... versions) {
        Arrays.stream(versions).forEach(version -> write(topic, key, version, "{}".getBytes(StandardCharsets.UTF_8)));
    }

    void write(String topic, UUID key, long version, String type, byte[] payload) {
        jdbi.useHandle(handle -> handle.execute(
                "insert into outbox_event (id, shard, topic, aggregatetype, aggregateid, aggregate_version, type,"
                        + " schema_version, payload) values (?, ?, ?, 'note', ?, ?, ?, 1, ?)",
                Ids.next(),
                Outbox.shardOf(key.toString()),
                topic,
                key.toString(),
                version,
                type,
                payload));
    }

    /** The versions of a key on a topic, in the order of the topic; none while the topic is missing. */
    List<Long> sent(String topic, UUID key) {
        try (Events events = new Events(infrastructure.bootstrapServers(), prefix)) {
            return events.all(topic).stream()
                    .filter(record -> key.toString().equals(record.key()))
                    .map(RelayBench::version)
                    .toList();
        }
    }

    private static long version(ConsumerRecord<String, byte[]> record) {
        return Long.parseLong(Events.header(record, "ce_aggregateversion"));
    }

    long waiting() {
        return count("select count(*) from outbox_event");
    }

    long waiting(UUID key) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select count(*) from outbox_event where aggregateid = :key")
                        .bind("key", key.toString())
                        .mapTo(Long.class)
                        .one());
    }

    /** The versions of a key that are parked, with the reasons. */
    Map<Long, String> parked(UUID key) {
        Map<Long, String> reasons = new HashMap<>();
        parked.list(1000).stream()
                .filter(event -> event.aggregateId().equals(key))
                .forEach(event -> reasons.put(event.version(), event.error()));
        return reasons;
    }

    double failures() {
        return meters.counter("memberdev.outbox.send.failures").count();
    }

    double parkedGauge() {
        metrics.measure();
        return meters.get("memberdev.outbox.parked").gauge().value();
    }

    /** The sessions of relays, by the number of their server process. */
    List<Integer> sessions() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select pid from pg_stat_activity where datname = :name and application_name = :application")
                .bind("name", name)
                .bind("application", RelayConnection.APPLICATION_NAME)
                .mapTo(Integer.class)
                .list());
    }

    /** Ends the sessions of all relays, as a failover of the database does. */
    void terminateSessions() {
        sessions()
                .forEach(pid -> jdbi.useHandle(handle -> handle.createQuery("select pg_terminate_backend(:pid)")
                        .bind("pid", pid)
                        .mapTo(Boolean.class)
                        .one()));
    }

    private long count(String query) {
        return jdbi.withHandle(
                handle -> handle.createQuery(query).mapTo(Long.class).one());
    }

    private static String tables() {
        try (InputStream file = RelayBench.class.getResourceAsStream("/db/migration/V1__platform_tables.sql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws InterruptedException {
        for (OutboxRelay relay : running) {
            relay.stop(new ShutdownEvent());
        }
        connections.forEach(RelayConnection::close);
        dataSource.close();
    }
}
