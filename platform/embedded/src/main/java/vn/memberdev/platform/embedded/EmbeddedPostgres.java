package vn.memberdev.platform.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * A PostgreSQL server of its own, run from the binaries in Maven artifacts.
 *
 * <p>With a data directory the data survive a restart and every commit reaches the disk; without one the data are
 * temporary and speed is preferred to safety. Text sorts by code point ({@code C.UTF-8}) on every machine; Vietnamese
 * order is asked for by an ICU collation in the query that needs it.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final String SUPERUSER = "postgres";
    private static final Duration STARTUP = Duration.ofSeconds(60);
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    private final io.zonky.test.db.postgres.embedded.EmbeddedPostgres server;
    private final String password;

    private EmbeddedPostgres(io.zonky.test.db.postgres.embedded.EmbeddedPostgres server, String password) {
        this.server = server;
        this.password = password;
    }

    /**
     * Starts the server and waits until it answers.
     *
     * @param dataDir where the data live and stay, or null for temporary data removed at {@link #close()}
     * @param port the port on the loopback interface, or 0 for a free one
     * @throws IOException when it does not start, for example because the port is taken or the disk is full
     */
    public static EmbeddedPostgres start(Path dataDir, int port) throws IOException {
        return dataDir == null ? startTemporary(port) : startOn(PostgresDirectory.open(dataDir), port);
    }

    private static EmbeddedPostgres startTemporary(int port) throws IOException {
        var server = builder(port)
                .setServerConfig("fsync", "off")
                .setServerConfig("full_page_writes", "off")
                .setServerConfig("synchronous_commit", "off")
                .start();
        return new EmbeddedPostgres(server, SUPERUSER);
    }

    private static EmbeddedPostgres startOn(PostgresDirectory directory, int port) throws IOException {
        directory.prepare();
        var server = builder(port)
                .setDataDirectory(directory.cluster())
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                // Arguments of initdb: without them every local user would be superuser of data that stay.
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", directory.passwordFile().toString())
                .setConnectConfig("password", directory.password())
                .start();
        directory.markInitialised();
        return new EmbeddedPostgres(server, directory.password());
    }

    private static io.zonky.test.db.postgres.embedded.EmbeddedPostgres.Builder builder(int port) {
        return io.zonky.test.db.postgres.embedded.EmbeddedPostgres.builder()
                .setPort(port)
                .setPGStartupWait(STARTUP)
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "200")
                .setServerConfig("shared_buffers", "128MB")
                .setServerConfig("max_wal_size", "512MB")
                .setServerConfig("log_checkpoints", "off");
    }

    /** The port it listens on, at 127.0.0.1. */
    public int port() {
        return server.getPort();
    }

    /** The superuser's name. */
    public String user() {
        return SUPERUSER;
    }

    /** The superuser's password; it stays the same for one data directory. */
    public String password() {
        return password;
    }

    /** The JDBC address of a database, without user and password. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/" + database;
    }

    /** Creates an empty database unless it is there. Names are lower-case letters, digits and underscores. */
    public void createDatabase(String name) {
        if (!exists("SELECT 1 FROM pg_database WHERE datname = ?", name)) {
            execute("CREATE DATABASE " + checked(name));
        }
    }

    /**
     * Creates a role that may log in, and a database it owns, unless they are there. The password is set anew in
     * either case. Other roles cannot connect to the database.
     */
    public void createDatabase(String name, String owner, String ownerPassword) {
        String secret = ownerPassword.replace("'", "''");
        if (!exists("SELECT 1 FROM pg_roles WHERE rolname = ?", owner)) {
            execute("CREATE ROLE " + checked(owner) + " LOGIN");
        }
        execute("ALTER ROLE " + checked(owner) + " PASSWORD '" + secret + "'");
        if (!exists("SELECT 1 FROM pg_database WHERE datname = ?", name)) {
            execute("CREATE DATABASE " + checked(name) + " OWNER " + checked(owner));
        }
        execute("REVOKE CONNECT ON DATABASE " + checked(name) + " FROM PUBLIC");
    }

    /** Drops a database if it is there, ending the sessions that use it. */
    public void dropDatabase(String name) {
        execute("DROP DATABASE IF EXISTS " + checked(name) + " WITH (FORCE)");
    }

    /** Stops the server; open sessions are ended, what was committed stays. */
    @Override
    public void close() throws IOException {
        server.close();
    }

    private static String checked(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a database or role name: " + name);
        }
        return '"' + name + '"';
    }

    private boolean exists(String query, String name) {
        try (var connection = connect();
                var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot ask PostgreSQL on port " + port(), e);
        }
    }

    private void execute(String sql) {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL on port " + port() + " refused a command", e);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl(SUPERUSER), SUPERUSER, password);
    }
}
