package vn.memberdev.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The helpers that tests of services use, on what {@link SuiteTestResource} gives them. */
class ServiceHelpersTest {

    private static final String TOPIC = "memberdev.members";
    private static final UUID MEMBER = UUID.fromString("0190a1b2-0000-7000-8000-000000000001");

    private static Map<String, String> config;
    private static Database database;

    @BeforeAll
    static void start() throws Exception {
        var resource = new SuiteTestResource();
        resource.init(Map.of("topics", "memberdev.extra, memberdev.more"));
        config = resource.start();
        database = new Database(
                config.get("quarkus.datasource.jdbc.url"),
                TestInfrastructure.ADMIN,
                config.get(TestConfig.ADMIN_PASSWORD));
        var tables = Build.root().orElseThrow().resolve("platform/runtime/src/main/sql/platform-tables.sql");
        asService().execute(Files.readString(tables));
    }

    @Test
    void everyStartIsApart() {
        var other = new SuiteTestResource().start();

        assertThat(other.get("quarkus.datasource.jdbc.url")).isNotEqualTo(config.get("quarkus.datasource.jdbc.url"));
        assertThat(other.get("memberdev.topic-prefix")).isNotEqualTo(config.get("memberdev.topic-prefix"));
        assertThat(other.get("kafka.bootstrap.servers")).isEqualTo(config.get("kafka.bootstrap.servers"));
    }

    @Test
    void cleansWhatTestsWroteAndKeepsWhatMigrationsWrote() {
        database.execute("CREATE TABLE IF NOT EXISTS member (id int PRIMARY KEY)");
        database.execute("CREATE TABLE IF NOT EXISTS education (id int REFERENCES member)");
        database.execute("CREATE TABLE IF NOT EXISTS seat (id int)");
        database.execute("INSERT INTO member VALUES (1)");
        database.execute("INSERT INTO education VALUES (1)");
        database.execute("INSERT INTO seat VALUES (1)");
        database.execute("INSERT INTO policy_value (key, value, valid_from, citation, version)"
                + " VALUES ('k', 'v', '2000-01-01', 'c', '1')");

        database.clean("seat");

        assertThat(database.rows("SELECT id FROM member")).isEmpty();
        assertThat(database.count("education")).isZero();
        assertThat(database.count("seat")).isEqualTo(1);
        assertThat(database.value("SELECT value FROM policy_value WHERE key = ?", "k"))
                .isEqualTo("v");
    }

    @Test
    void seesOutboxRowsAfterTheyAreSentButNotWhatWasRolledBack() {
        var outbox = OutboxProbe.watch(database);
        append(1);
        database.execute("DELETE FROM outbox_event");
        assertThatThrownBy(() -> asService()
                        .execute("INSERT INTO outbox_event (id, shard, topic, aggregatetype, aggregateid,"
                                + " aggregate_version, type, schema_version, payload) VALUES (gen_random_uuid(), 0, 't',"
                                + " 'member', 'x', 1, 'y', 1, ''); SELECT 1 / 0"))
                .isInstanceOf(IllegalStateException.class);

        assertThat(outbox.types()).containsExactly("vn.memberdev.members.member-admitted.v1");
        var row = outbox.rowsOf(MEMBER).get(0);
        assertThat(row.version()).isEqualTo(1);
        assertThat(row.payload().at("/state/id").asText()).isEqualTo("1");

        OutboxProbe.watch(database);
        assertThat(outbox.rows()).isEmpty();
    }

    private static void append(long version) {
        asService()
                .execute(
                        """
                        INSERT INTO outbox_event (id, shard, topic, aggregatetype, aggregateid, aggregate_version,
                            type, schema_version, payload)
                        VALUES (gen_random_uuid(), 0, ?, 'member', ?, ?, 'vn.memberdev.members.member-admitted.v1', 1,
                            '{"state":{"id":"1"}}'::bytea)
                        """,
                        TOPIC,
                        MEMBER.toString(),
                        version);
    }

    @Test
    void sendsAndReadsEvents() {
        try (var events = new Events(config.get("kafka.bootstrap.servers"), config.get("memberdev.topic-prefix"))) {
            events.send(TOPIC, MEMBER, 1, "vn.memberdev.members.member-admitted.v1", "{\"state\":{}}");
            events.send(TOPIC, MEMBER, 2, "vn.memberdev.members.member-educated.v1", "{\"state\":{}}");
            events.sendRaw("memberdev.more", "no id", null, Map.of());

            var found = events.await(TOPIC, MEMBER, 2);

            assertThat(Events.header(found, "ce_type")).isEqualTo("vn.memberdev.members.member-educated.v1");
            assertThat(Events.header(found, "ce_subject")).isEqualTo(MEMBER.toString());
            assertThat(Events.body(found)).isEqualTo("{\"state\":{}}");
            assertThat(events.all(TOPIC)).hasSize(2);
            assertThat(events.all("memberdev.more")).hasSize(1);
            assertThat(events.all("memberdev.extra")).isEmpty();
        }
    }

    /** As the service sees it: owner of its database, not superuser. */
    private static Database asService() {
        return new Database(
                config.get("quarkus.datasource.jdbc.url"),
                config.get("quarkus.datasource.username"),
                config.get("quarkus.datasource.password"));
    }
}
