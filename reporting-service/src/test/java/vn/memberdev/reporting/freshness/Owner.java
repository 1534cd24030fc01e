package vn.memberdev.reporting.freshness;

import static vn.memberdev.platform.testkit.Patience.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import vn.memberdev.contracts.EventTypes;
import vn.memberdev.contracts.InternalTopics;
import vn.memberdev.contracts.members.MemberState;
import vn.memberdev.platform.comparison.ComparisonTopics;
import vn.memberdev.platform.testkit.Database;
import vn.memberdev.platform.testkit.Events;
import vn.memberdev.reporting.Feed;

/** Answers for the register of members, as its owner would, over the real broker. */
final class Owner implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DIGEST =
            """
            select bucket, count(*) as count, sum(version) as versions,
                   mod(sum(hashtextextended(id || ':' || version, 0)), 18446744073709551616) as hash
              from (select m[1] as id, cast(m[2] as bigint) as version, hashtextextended(m[1], 0) & 1023 as bucket
                      from (select string_to_array(pair, '=') as m
                              from unnest(string_to_array(nullif(?, ''), ',')) as pair) p) v
             group by bucket
            """;

    private final Events events = Events.ofService();
    private final Database database = Database.ofService();
    private final Set<String> seen = new HashSet<>();
    private final Set<UUID> repeated = new HashSet<>();

    private Owner() {}

    /** Requests that are on the topic already are of no interest. */
    static Owner begin() {
        Owner owner = new Owner();
        owner.events
                .all(InternalTopics.COMPARISON_REQUESTS)
                .forEach(request ->
                        owner.seen.add(owner.state(request).path("id").asText()));
        return owner;
    }

    /** Answers until the comparison of members is settled and everything asked for was told again. */
    void answerAll(Collection<MemberState> members, Feed feed) {
        Map<UUID, MemberState> byId = members.stream().collect(Collectors.toMap(MemberState::id, Function.identity()));
        repeated.clear();
        await().until(() -> {
            events.all(InternalTopics.COMPARISON_REQUESTS).stream()
                    .map(this::state)
                    .filter(request -> request.path("aggregate").asText().equals("member")
                            && seen.add(request.path("id").asText()))
                    .forEach(request -> answer(request, byId, feed));
            return database.count("comparison_kind k join comparison c on c.id = k.comparison_id"
                            + " where c.finished_at is null and k.aggregate = 'member' and (k.outcome = 'OPEN'"
                            + " or k.asked_again > " + repeated.size() + ")")
                    == 0;
        });
    }

    private void answer(JsonNode request, Map<UUID, MemberState> members, Feed feed) {
        switch (request.path("step").asText()) {
            case "DIGEST" -> send(request, "buckets", buckets(members.values()));
            case "VERSIONS" -> send(request, "versions", versions(members.values()));
            default ->
                request.path("ids").forEach(id -> {
                    UUID member = UUID.fromString(id.asText());
                    feed.send(EventTypes.MEMBER_REPEATED, members.get(member));
                    repeated.add(member);
                });
        }
    }

    private ArrayNode buckets(Collection<MemberState> members) {
        String pairs = members.stream().map(m -> m.id() + "=" + m.version()).collect(Collectors.joining(","));
        ArrayNode buckets = JSON.createArrayNode();
        database.rows(DIGEST, pairs).forEach(row -> buckets.addObject()
                .put("bucket", ((Number) row.get("bucket")).intValue())
                .put("count", ((Number) row.get("count")).longValue())
                .put("versions", ((Number) row.get("versions")).longValue())
                .put("hash", row.get("hash").toString()));
        return buckets;
    }

    private static ArrayNode versions(Collection<MemberState> members) {
        ArrayNode versions = JSON.createArrayNode();
        members.forEach(
                member -> versions.addObject().put("id", member.id().toString()).put("version", member.version()));
        return versions;
    }

    private void send(JsonNode request, String name, ArrayNode told) {
        ObjectNode answer = JSON.createObjectNode()
                .put("requestId", request.path("id").asText())
                .put("part", 1)
                .put("last", true);
        answer.set(name, told);
        events.send(
                InternalTopics.COMPARISON_ANSWERS,
                UUID.randomUUID(),
                1,
                ComparisonTopics.ANSWERED,
                "{\"state\":" + answer + "}");
    }

    private JsonNode state(ConsumerRecord<String, byte[]> request) {
        try {
            return JSON.readTree(request.value()).path("state");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        events.close();
    }
}
