package vn.memberdev.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.memberdev.platform.aggregate.Ids;
import vn.memberdev.platform.trace.TraceContext;

/**
 * Takes the events of a business transaction: they are written with it or not at all, and sent after it by the
 * {@link OutboxRelay}.
 */
@ApplicationScoped
public class Outbox {

    /** Shards a relay may own one by one; fixed for the life of a table, because it stands in its rows. */
    static final int SHARDS = 16;

    /** A record larger than this would be refused by the broker's default; refuse it while the caller can still be told. */
    private static final int LARGEST_PAYLOAD = 900_000;

    private static final String WOKEN = Outbox.class.getName();

    private static final String INSERT = "insert into outbox_event (id, shard, topic, aggregatetype, aggregateid,"
            + " aggregate_version, type, schema_version, payload, traceparent) values (:id, :shard, :topic,"
            + " :aggregateType, :aggregateId, :version, :type, :schemaVersion, :payload, :traceparent)";

    private final Jdbi jdbi;
    private final ObjectMapper json;
    private final OutboxSignal signal;
    private final OutboxCapacity capacity;
    private final TransactionSynchronizationRegistry transactions;

    Outbox(
            Jdbi jdbi,
            ObjectMapper json,
            OutboxSignal signal,
            OutboxCapacity capacity,
            TransactionSynchronizationRegistry transactions) {
        this.jdbi = jdbi;
        this.json = json;
        this.signal = signal;
        this.capacity = capacity;
        this.transactions = transactions;
    }

    /** Adds one event. The aggregate must have been flushed, so that its row is locked before the event gets its place. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(OutboxEvent event) {
        append(List.of(event));
    }

    /** Adds events in order. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(List<OutboxEvent> events) {
        write(events, INSERT);
    }

    /**
     * Adds states that were sent before, in order. Where one waits in this version already, it need not be sent twice.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void appendAgain(List<OutboxEvent> events) {
        write(events, INSERT + " on conflict (aggregatetype, aggregateid, aggregate_version) do nothing");
    }

    private void write(List<OutboxEvent> events, String insert) {
        if (events.isEmpty()) {
            return;
        }
        capacity.requireRoom();
        String traceparent = TraceContext.current();
        jdbi.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch(insert);
            for (OutboxEvent event : events) {
                String key = event.aggregateId().toString();
                batch.bind("id", Ids.next())
                        .bind("shard", shardOf(key))
                        .bind("topic", event.topic())
                        .bind("aggregateType", event.aggregateType())
                        .bind("aggregateId", key)
                        .bind("version", event.version())
                        .bind("type", event.type())
                        .bind("schemaVersion", schemaVersionOf(event.type()))
                        .bind("payload", serialise(event))
                        .bind("traceparent", traceparent)
                        .add();
            }
            batch.execute();
        });
        wakeRelayAfterCommit();
    }

    static int shardOf(String key) {
        return Math.floorMod(key.hashCode(), SHARDS);
    }

    static int schemaVersionOf(String type) {
        return Integer.parseInt(type.substring(type.lastIndexOf(".v") + 2));
    }

    private byte[] serialise(OutboxEvent event) {
        try {
            byte[] payload = json.writeValueAsBytes(event.payload());
            if (payload.length > LARGEST_PAYLOAD) {
                throw new IllegalArgumentException(
                        event.type() + " of " + event.aggregateId() + " has " + payload.length + " bytes");
            }
            return payload;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot serialise " + event.type(), e);
        }
    }

    private void wakeRelayAfterCommit() {
        if (transactions.getResource(WOKEN) != null) {
            return;
        }
        transactions.putResource(WOKEN, Boolean.TRUE);
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // Only the outcome matters.
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    signal.wake();
                }
            }
        });
    }
}
