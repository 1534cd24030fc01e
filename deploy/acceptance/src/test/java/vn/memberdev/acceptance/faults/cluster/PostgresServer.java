package vn.memberdev.acceptance.faults.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import vn.memberdev.local.Database;
import vn.memberdev.local.Part;
import vn.memberdev.local.SuiteException;
import vn.memberdev.local.process.ProcessTable;
import vn.memberdev.platform.embedded.EmbeddedPostgres;

/** PostgreSQL with the database of each service; its processes can be killed and stopped. */
public final class PostgresServer implements AutoCloseable {

    private final Path directory;
    private final int port;
    private final ProcessTable table;
    private EmbeddedPostgres server;

    PostgresServer(Path directory, int port, ProcessTable table) {
        this.directory = directory;
        this.port = port;
        this.table = table;
    }

    /** Starts it, also after it was killed. */
    public void start() {
        try {
            server = EmbeddedPostgres.start(directory, port);
            table.record(Part.POSTGRES.label(), postmaster());
        } catch (IOException | IllegalStateException e) {
            throw new SuiteException("PostgreSQL does not start: " + e.getMessage(), e);
        }
    }

    Database create(Part service) {
        String name = service.database();
        server.createDatabase(name, name, server.password());
        return new Database(server.jdbcUrl(name), name, server.password());
    }

    /** Looks into a service's database as the superuser. */
    public Connection connect(Part service) throws SQLException {
        return DriverManager.getConnection(
                server.jdbcUrl(service.database()) + "?connectTimeout=5&socketTimeout=60",
                server.user(),
                server.password());
    }

    /** Connects as anybody who has a service's password may. */
    public Connection connectAsStranger(Part service) throws SQLException {
        return DriverManager.getConnection(
                server.jdbcUrl(service.database()) + "?connectTimeout=5&ApplicationName=stranger",
                service.database(),
                server.password());
    }

    public int port() {
        return port;
    }

    /** SIGKILL to the server and all its processes, as when the machine loses its power; and it stays away. */
    public void kill() {
        Signals.kill(postmaster());
        try {
            // Gives back what this JVM holds of it: the next start takes the same directory.
            server.close();
        } catch (IOException e) {
            throw new SuiteException("the killed PostgreSQL cannot be put away: " + e.getMessage(), e);
        }
        table.forget(Part.POSTGRES.label());
    }

    /** SIGSTOP to all its processes: connections stay open and nobody answers. */
    public void freeze() {
        Signals.stop(postmaster());
    }

    /** SIGCONT. */
    public void thaw() {
        Signals.resume(postmaster());
    }

    /** Whether it answers. */
    public boolean answers() {
        try (Connection connection = connect(Part.ADMISSIONS)) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public void close() {
        if (server != null) {
            try {
                server.close();
            } catch (IOException e) {
                throw new SuiteException("PostgreSQL does not stop: " + e.getMessage(), e);
            }
            table.forget(Part.POSTGRES.label());
        }
    }

    private ProcessHandle postmaster() {
        Path pidFile = directory.resolve("cluster/postmaster.pid");
        try {
            long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
            return ProcessHandle.of(pid).orElseThrow(() -> new SuiteException("PostgreSQL is not running"));
        } catch (IOException e) {
            throw new SuiteException("PostgreSQL wrote no " + pidFile + ": " + e.getMessage(), e);
        }
    }
}
