package vn.memberdev.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.memberdev.platform.comparison.ComparisonTopics;
import vn.memberdev.platform.testkit.OutboxProbe.Row;

/**
 * Asks the service under test, as a reader would and over the real broker, what it owns: its digests must be those of
 * the newest versions that it has published, and a state that is sent again must be the one that was sent last.
 */
public final class OwnerProof {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String DIGEST =
            """
            select cast(hashtextextended(id, 0) & 1023 as integer) as bucket, count(*) as count,
                   sum(version) as versions,
                   mod(sum(hashtextextended(id || ':' || version, 0)), 18446744073709551616) as hash
              from (select split_part(pair, '=', 1) as id, cast(split_part(pair, '=', 2) as bigint) as version
                      from unnest(string_to_array(?, ',')) as pair) v
             group by bucket order by bucket
            """;

    private record Kind(String topic, String aggregate) {}

    private final Database database;
    private final OutboxProbe outbox;
    private final Events events;
    private final Set<String> apart;

    private OwnerProof(Database database, OutboxProbe outbox, Events events, Set<String> apart) {
        this.database = database;
        this.outbox = outbox;
        this.events = events;
        this.apart = apart;
    }

    /**
     * Proves it for every kind of aggregate that the probe has seen since the database was empty.
     *
     * @param apart fields of a state that may change while its version stays
     * @return what was told again
     */
    public static List<Row> verify(Database database, OutboxProbe outbox, String... apart) {
        try (Events events = Events.ofService()) {
            return new OwnerProof(database, outbox, events, Set.of(apart)).verify();
        }
    }

    private List<Row> verify() {
        Map<Kind, Map<UUID, Row>> newest = newest();
        assertThat(newest).isNotEmpty();
        newest.forEach((kind, rows) -> assertThat(digest(kind)).as("%s", kind).isEqualTo(expected(rows.values())));
        Patience.await().until(() -> database.count("outbox_event") == 0);
        outbox.forget();
        newest.forEach((kind, rows) -> ask(kind, "STATES", ", \"ids\": [\"" + ids(rows.keySet(), "\",\"") + "\"]"));
        Patience.await().untilAsserted(() -> assertThat(states(newest())).isEqualTo(states(newest)));
        return outbox.rows().stream()
                .filter(row -> newest.containsKey(kind(row)))
                .toList();
    }

    /** Version and state of each; the database keeps recorded times shorter than the event that told them first. */
    private Map<UUID, String> states(Map<Kind, Map<UUID, Row>> newest) {
        Map<UUID, String> states = new TreeMap<>();
        newest.forEach((kind, rows) -> rows.forEach((id, row) -> {
            ObjectNode state = row.payload().path("state").deepCopy();
            state.remove("recordedAt");
            state.remove(apart);
            states.put(id, row.topic() + " " + row.version() + " " + state);
        }));
        return states;
    }

    private Map<Kind, Map<UUID, Row>> newest() {
        Map<Kind, Map<UUID, Row>> newest = new LinkedHashMap<>();
        outbox.rows().stream()
                .filter(row -> !row.topic().equals(ComparisonTopics.ANSWERS)
                        && !row.topic().equals(ComparisonTopics.REQUESTS))
                .forEach(row -> newest.computeIfAbsent(kind(row), first -> new LinkedHashMap<>())
                        .merge(row.aggregateId(), row, (one, other) -> other.version() > one.version() ? other : one));
        return newest;
    }

    private static Kind kind(Row row) {
        return new Kind(row.topic(), row.aggregateType());
    }

    /** The digest as the service tells it. */
    private List<JsonNode> digest(Kind kind) {
        String request = ask(kind, "DIGEST", "");
        JsonNode buckets = Patience.await("digest of " + kind)
                .until(() -> answer(request), Optional::isPresent)
                .orElseThrow()
                .path("buckets");
        return buckets.valueStream()
                .sorted((one, other) -> Integer.compare(
                        one.path("bucket").asInt(), other.path("bucket").asInt()))
                .toList();
    }

    private Optional<JsonNode> answer(String request) {
        return events.all(ComparisonTopics.ANSWERS).stream()
                .map(record -> json(Events.body(record)).path("state"))
                .filter(state -> state.path("requestId").asText().equals(request))
                .findFirst();
    }

    private List<JsonNode> expected(Collection<Row> rows) {
        String pairs = rows.stream()
                .map(row -> row.aggregateId() + "=" + row.version())
                .collect(Collectors.joining(","));
        return database.rows(DIGEST, pairs).stream()
                .map(row -> json("{\"bucket\": %s, \"count\": %s, \"versions\": %s, \"hash\": \"%s\"}"
                        .formatted(row.get("bucket"), row.get("count"), row.get("versions"), row.get("hash"))))
                .toList();
    }

    private String ask(Kind kind, String step, String what) {
        String request = UUID.randomUUID().toString();
        String state =
                "{\"id\": \"%s\", \"reader\": \"test\", \"topic\": \"%s\", \"aggregate\": \"%s\", \"step\": \"%s\""
                        .formatted(request, kind.topic(), kind.aggregate(), step);
        events.send(
                ComparisonTopics.REQUESTS,
                UUID.randomUUID(),
                1,
                ComparisonTopics.REQUESTED,
                "{\"state\": " + state + what + ", \"answerUntil\": \"2100-01-01T00:00:00Z\"}}");
        return request;
    }

    private static String ids(Collection<UUID> ids, String between) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(between));
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
