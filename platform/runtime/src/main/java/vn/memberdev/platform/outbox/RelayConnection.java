package vn.memberdev.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The relay's own connection: outside the pool, because advisory locks are held by a session and must end with it. Used
 * by the relay's thread only.
 */
@ApplicationScoped
class RelayConnection {

    /** Class ids of the advisory locks: one lock per shard, and one shared lock that each living relay holds. */
    private static final int SHARD_LOCK = 42;

    private static final int PRESENCE_LOCK = 43;

    private final String url;
    private final Optional<String> user;
    private final Optional<String> password;
    private final Duration idleLimit;
    private final SortedSet<Integer> owned = new TreeSet<>();
    private Connection connection;

    RelayConnection(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "memberdev.outbox.jdbc-url") Optional<String> direct,
            @ConfigProperty(name = "quarkus.datasource.username") Optional<String> user,
            @ConfigProperty(name = "quarkus.datasource.password") Optional<String> password,
            @ConfigProperty(name = "memberdev.outbox.idle-limit", defaultValue = "90s") Duration idleLimit) {
        this.idleLimit = idleLimit;
        this.url = direct.orElse(url);
        this.user = user;
        this.password = password;
    }

    /** Takes or gives back shards so that the living relays share them evenly. Returns how many are owned now. */
    int rebalance() throws SQLException {
        open();
        int share = (Outbox.SHARDS + livingRelays() - 1) / livingRelays();
        while (owned.size() > share) {
            int shard = owned.last();
            call("select pg_advisory_unlock(?, ?)", SHARD_LOCK, shard);
            owned.remove(shard);
        }
        for (int shard = 0; shard < Outbox.SHARDS && owned.size() < share; shard++) {
            if (!owned.contains(shard) && call("select pg_try_advisory_lock(?, ?)", SHARD_LOCK, shard)) {
                owned.add(shard);
            }
        }
        return owned.size();
    }

    List<OutboxRow> oldest(int limit) throws SQLException {
        open();
        List<OutboxRow> rows = new ArrayList<>();
        if (owned.isEmpty()) {
            return rows;
        }
        try (PreparedStatement query = connection.prepareStatement("select seq, id, topic, aggregateid,"
                + " aggregate_version, type, payload, traceparent, created_at from outbox_event"
                + " where shard = any(?) order by seq limit ?")) {
            query.setArray(1, connection.createArrayOf("smallint", owned.toArray()));
            query.setInt(2, limit);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    rows.add(new OutboxRow(
                            row.getLong("seq"),
                            row.getString("id"),
                            row.getString("topic"),
                            row.getString("aggregateid"),
                            row.getLong("aggregate_version"),
                            row.getString("type"),
                            row.getBytes("payload"),
                            row.getString("traceparent"),
                            row.getTimestamp("created_at").toInstant()));
                }
            }
        }
        return rows;
    }

    void delete(List<OutboxRow> acknowledged) throws SQLException {
        if (acknowledged.isEmpty()) {
            return;
        }
        try (PreparedStatement delete = connection.prepareStatement("delete from outbox_event where seq = any(?)")) {
            delete.setArray(
                    1,
                    connection.createArrayOf(
                            "bigint", acknowledged.stream().map(OutboxRow::seq).toArray()));
            delete.executeUpdate();
        }
    }

    void close() {
        owned.clear();
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException gone) {
                // The session is over either way, and its locks with it.
            }
            connection = null;
        }
    }

    private void open() throws SQLException {
        if (connection != null && connection.isValid(5)) {
            return;
        }
        close();
        connection = DriverManager.getConnection(url, user.orElse(null), password.orElse(null));
        endWhenSilent();
        try (PreparedStatement present = connection.prepareStatement("select pg_advisory_lock_shared(?, 0)")) {
            present.setInt(1, PRESENCE_LOCK);
            present.execute();
        }
    }

    /**
     * A machine that is lost says no goodbye, and a paused process says nothing: the server ends their session, and its
     * locks with it, after this silence. A living relay asks several times a second; only while it waits for the broker
     * is it silent, for at most 40 s.
     */
    private void endWhenSilent() throws SQLException {
        try (PreparedStatement limit =
                connection.prepareStatement("select set_config('idle_session_timeout', ?, false)")) {
            limit.setString(1, Long.toString(idleLimit.toMillis()));
            limit.execute();
        }
    }

    private int livingRelays() throws SQLException {
        try (PreparedStatement count = connection.prepareStatement(
                "select count(*) from pg_locks where locktype = 'advisory'"
                        + " and classid = ? and granted and database = (select oid from pg_database where datname = current_database())")) {
            count.setInt(1, PRESENCE_LOCK);
            try (ResultSet row = count.executeQuery()) {
                row.next();
                return Math.max(1, row.getInt(1));
            }
        }
    }

    private boolean call(String function, int first, int second) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(function)) {
            statement.setInt(1, first);
            statement.setInt(2, second);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }
}
