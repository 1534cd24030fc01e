package vn.memberdev.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.memberdev.platform.lock.AdvisoryLocks;

/**
 * The relay's own connection: outside the pool, because advisory locks are held by a session and must end with it. It is
 * opened by {@link #rebalance} only: a relay that lost its session has no shards until it asked for them again. Used by
 * the relay's thread only.
 */
@ApplicationScoped
class RelayConnection {

    /** By this name the session is found in {@code pg_stat_activity}. */
    static final String APPLICATION_NAME = "memberdev-outbox-relay";

    private static final int VALIDITY_SECONDS = 5;

    private final String url;
    private final Properties properties = new Properties();
    private final Duration idleLimit;
    private final SortedSet<Integer> owned = new TreeSet<>();
    private Connection connection;

    RelayConnection(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "memberdev.outbox.jdbc-url") Optional<String> direct,
            @ConfigProperty(name = "quarkus.datasource.username") Optional<String> user,
            @ConfigProperty(name = "quarkus.datasource.password") Optional<String> password,
            @ConfigProperty(name = "memberdev.outbox.idle-limit", defaultValue = "90s") Duration idleLimit,
            @ConfigProperty(name = "memberdev.outbox.socket-timeout", defaultValue = "30s") Duration socketTimeout) {
        this.idleLimit = idleLimit;
        this.url = direct.orElse(url);
        user.ifPresent(name -> properties.setProperty("user", name));
        password.ifPresent(secret -> properties.setProperty("password", secret));
        properties.setProperty("ApplicationName", APPLICATION_NAME);
        // A server that vanished says nothing: the relay stops to wait for it.
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("socketTimeout", Long.toString(Math.max(1, socketTimeout.toSeconds())));
        // Values of a statement that fails do not belong into the log.
        properties.setProperty("logServerErrorDetail", "false");
    }

    /** Takes or gives back shards so that the living relays share them evenly. Returns how many are owned now. */
    int rebalance() throws SQLException {
        open();
        int share = (Outbox.SHARDS + livingRelays() - 1) / livingRelays();
        while (owned.size() > share) {
            int shard = owned.last();
            call("select pg_advisory_unlock(?, ?)", AdvisoryLocks.OUTBOX_SHARD, shard);
            owned.remove(shard);
        }
        for (int shard = 0; shard < Outbox.SHARDS && owned.size() < share; shard++) {
            if (!owned.contains(shard)
                    && call("select pg_try_advisory_lock(?, ?)", AdvisoryLocks.OUTBOX_SHARD, shard)) {
                owned.add(shard);
            }
        }
        return owned.size();
    }

    /** Fails if the session that holds the shards is over: who lost them sends nothing more. */
    void requireOwn() throws SQLException {
        if (!session().isValid(VALIDITY_SECONDS)) {
            close();
            throw new SQLException("the relay lost its session and its shards with it");
        }
    }

    /** The session that holds the shards. */
    Connection session() throws SQLException {
        if (connection == null) {
            throw new SQLException("the relay has no session");
        }
        return connection;
    }

    /** The shards of this relay, as a parameter of a statement. */
    Array shards() throws SQLException {
        return session().createArrayOf("smallint", owned.toArray());
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
        if (connection != null && connection.isValid(VALIDITY_SECONDS)) {
            return;
        }
        close();
        connection = DriverManager.getConnection(url, properties);
        endWhenSilent();
        try (PreparedStatement present = connection.prepareStatement("select pg_advisory_lock_shared(?, 0)")) {
            present.setInt(1, AdvisoryLocks.OUTBOX_RELAY);
            present.execute();
        }
    }

    /**
     * A machine that is lost says no goodbye, and a paused process says nothing: the server ends their session, and its
     * locks with it, after this silence; keepalives find a lost machine sooner. A living relay asks several times a
     * second; only while it waits for the broker is it silent, for at most 40 s.
     */
    private void endWhenSilent() throws SQLException {
        long seconds = Math.max(1, idleLimit.toSeconds());
        set("idle_session_timeout", idleLimit.toMillis());
        set("tcp_keepalives_idle", Math.max(1, seconds / 3));
        set("tcp_keepalives_interval", Math.max(1, seconds / 9));
        set("tcp_keepalives_count", 3);
        set("tcp_user_timeout", idleLimit.toMillis());
    }

    private void set(String setting, long value) throws SQLException {
        try (PreparedStatement set = connection.prepareStatement("select set_config(?, ?, false)")) {
            set.setString(1, setting);
            set.setString(2, Long.toString(value));
            set.execute();
        }
    }

    private int livingRelays() throws SQLException {
        try (PreparedStatement count = connection.prepareStatement(
                "select count(*) from pg_locks where locktype = 'advisory'"
                        + " and classid = ? and granted and database = (select oid from pg_database where datname = current_database())")) {
            count.setInt(1, AdvisoryLocks.OUTBOX_RELAY);
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
