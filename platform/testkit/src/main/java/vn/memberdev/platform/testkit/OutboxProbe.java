package vn.memberdev.platform.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the use cases wrote into the outbox, also after the relay has sent and deleted it: a trigger keeps a copy of
 * every row, in the transaction that writes it, so what is rolled back is not seen.
 */
public final class OutboxProbe {

    private static final String INSTALL =
            """
            CREATE TABLE IF NOT EXISTS outbox_probe AS SELECT * FROM outbox_event WITH NO DATA;
            CREATE OR REPLACE FUNCTION outbox_probe_copy() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
            BEGIN
                INSERT INTO public.outbox_probe SELECT NEW.*;
                RETURN NULL;
            END $$;
            CREATE OR REPLACE TRIGGER outbox_probe AFTER INSERT ON outbox_event
                FOR EACH ROW EXECUTE FUNCTION outbox_probe_copy();
            """;

    private final Database database;

    private OutboxProbe(Database database) {
        this.database = database;
    }

    /** Starts to watch, or watches on; what was kept so far is forgotten. */
    public static OutboxProbe watch(Database database) {
        database.execute(INSTALL);
        database.execute("DELETE FROM outbox_probe");
        return new OutboxProbe(database);
    }

    /** Everything written since the watch began, in order. */
    public List<Row> rows() {
        return database
                .rows(
                        """
                        SELECT topic, aggregatetype, aggregateid, aggregate_version, type, payload
                        FROM outbox_probe ORDER BY seq
                        """)
                .stream()
                .map(Row::of)
                .toList();
    }

    /** Everything written about one aggregate, in order. */
    public List<Row> rowsOf(UUID aggregateId) {
        return rows().stream()
                .filter(row -> row.aggregateId().equals(aggregateId))
                .toList();
    }

    /** The types written, in order. */
    public List<String> types() {
        return rows().stream().map(Row::type).toList();
    }

    /** Forgets what was written so far. */
    public void forget() {
        database.execute("DELETE FROM outbox_probe");
    }

    /**
     * One event as the use case wrote it.
     *
     * @param topic topic without prefix
     * @param aggregateType kind of aggregate
     * @param aggregateId the aggregate, key of the record
     * @param version the aggregate's version
     * @param type CloudEvents type
     * @param payload the body
     */
    public record Row(
            String topic, String aggregateType, UUID aggregateId, long version, String type, JsonNode payload) {

        private static final JsonMapper JSON = JsonMapper.builder().build();

        private static Row of(Map<String, Object> row) {
            try {
                return new Row(
                        (String) row.get("topic"),
                        (String) row.get("aggregatetype"),
                        UUID.fromString((String) row.get("aggregateid")),
                        (long) row.get("aggregate_version"),
                        (String) row.get("type"),
                        JSON.readTree(new String((byte[]) row.get("payload"), StandardCharsets.UTF_8)));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("the outbox holds a body that is no JSON", e);
            }
        }
    }
}
