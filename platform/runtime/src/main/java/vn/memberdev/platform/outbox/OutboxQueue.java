package vn.memberdev.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The relay's statements on the outbox, all in the session that holds its shards: who loses the session loses the
 * right to read, delete and park with it. Used by the relay's thread only.
 */
@ApplicationScoped
class OutboxQueue {

    private static final String OLDEST =
            """
            select e.*, exists (select 1 from outbox_event p
                                 where p.aggregatetype = e.aggregatetype and p.aggregateid = e.aggregateid
                                   and p.parked_at is not null and p.seq < e.seq) as behind
              from (select seq, id, topic, aggregatetype, aggregateid, aggregate_version, type, payload, traceparent,
                           created_at, attempts
                      from outbox_event where shard = any(?) and parked_at is null order by seq limit ?) e
             order by e.seq
            """;

    private static final String PARK =
            "update outbox_event set parked_at = clock_timestamp(), attempts = attempts + 1, last_error = ?"
                    + " where seq = any(?)";

    /**
     * Of each topic the one aggregate that waits longest among those whose pause is over. It doubles: up to a minute
     * where others of the topic wait for the same, up to an hour where the event itself is at fault.
     */
    private static final String TRY_AGAIN =
            """
            update outbox_event e set parked_at = null
              from (select distinct on (topic) aggregatetype, aggregateid from outbox_event
                     where parked_at is not null and shard = any(?)
                       and parked_at + interval '1 second' * least(power(2, least(attempts, 13) - 1),
                           case when last_error like 'topic-%' or last_error = ? then 60 else 3600 end)
                           <= clock_timestamp()
                     order by topic, seq) due
             where e.aggregatetype = due.aggregatetype and e.aggregateid = due.aggregateid and e.parked_at is not null
            """;

    private static final String RELEASE =
            """
            update outbox_event set parked_at = null
             where seq in (select seq from outbox_event
                            where parked_at is not null and shard = any(?) and topic = ? order by seq limit ?)
            """;

    /** Rows that one statement releases: it must end well within the socket's time-out. */
    private static final int RELEASED_AT_ONCE = 5_000;

    private final RelayConnection connection;

    OutboxQueue(RelayConnection connection) {
        this.connection = connection;
    }

    /** The oldest rows of this relay's shards that are not parked. */
    List<OutboxRow> oldest(int limit) throws SQLException {
        List<OutboxRow> rows = new ArrayList<>();
        try (PreparedStatement query = connection.session().prepareStatement(OLDEST)) {
            query.setArray(1, connection.shards());
            query.setInt(2, limit);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    rows.add(read(row));
                }
            }
        }
        return rows;
    }

    void delete(Collection<OutboxRow> acknowledged) throws SQLException {
        if (acknowledged.isEmpty()) {
            return;
        }
        try (PreparedStatement delete =
                connection.session().prepareStatement("delete from outbox_event where seq = any(?)")) {
            delete.setArray(1, connection.session().createArrayOf("bigint", seqs(acknowledged)));
            delete.executeUpdate();
        }
    }

    /** Sets rows aside, by the reason. */
    void park(Map<String, ? extends Collection<OutboxRow>> byReason) throws SQLException {
        for (Map.Entry<String, ? extends Collection<OutboxRow>> entry : byReason.entrySet()) {
            try (PreparedStatement park = connection.session().prepareStatement(PARK)) {
                park.setString(1, entry.getKey());
                park.setArray(2, connection.session().createArrayOf("bigint", seqs(entry.getValue())));
                park.executeUpdate();
            }
        }
    }

    /** Lets one aggregate of each topic try again whose pause is over. Returns how many events that is. */
    int tryAgain() throws SQLException {
        try (PreparedStatement release = connection.session().prepareStatement(TRY_AGAIN)) {
            release.setArray(1, connection.shards());
            release.setString(2, Refusal.NOT_TAKEN);
            return release.executeUpdate();
        }
    }

    /** Lets all events of a topic go again: one of them went through. */
    void release(String topic) throws SQLException {
        int released;
        do {
            try (PreparedStatement release = connection.session().prepareStatement(RELEASE)) {
                release.setArray(1, connection.shards());
                release.setString(2, topic);
                release.setInt(3, RELEASED_AT_ONCE);
                released = release.executeUpdate();
            }
        } while (released == RELEASED_AT_ONCE);
    }

    private static OutboxRow read(ResultSet row) throws SQLException {
        return new OutboxRow(
                row.getLong("seq"),
                row.getString("id"),
                row.getString("topic"),
                row.getString("aggregatetype"),
                row.getString("aggregateid"),
                row.getLong("aggregate_version"),
                row.getString("type"),
                row.getBytes("payload"),
                row.getString("traceparent"),
                row.getTimestamp("created_at").toInstant(),
                row.getInt("attempts"),
                row.getBoolean("behind"));
    }

    private static Object[] seqs(Collection<OutboxRow> rows) {
        return rows.stream().map(OutboxRow::seq).toArray();
    }
}
