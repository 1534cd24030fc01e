package vn.memberdev.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import vn.memberdev.platform.embedded.EmbeddedPostgres;

/** One database per service: in the embedded server, each owned by a role of its own, or in a given server. */
interface Databases extends AutoCloseable {

    /** The database of a service; created if it is missing. */
    Database of(Part service);

    /** The server's own process, if the suite started it. */
    Optional<ProcessHandle> process();

    @Override
    void close();

    /** Those of the suite: starts the embedded server unless another is given. */
    static Databases open(SuiteConfig config) {
        return config.external().provides(Part.POSTGRES) ? new Given(config.external()) : Embedded.start(config);
    }

    /** In the server of the suite. */
    record Embedded(EmbeddedPostgres server, Path pidFile) implements Databases {

        static Embedded start(SuiteConfig config) {
            Path directory = config.data().resolve("postgres");
            try {
                return new Embedded(
                        EmbeddedPostgres.start(directory, config.ports().of(Part.POSTGRES)),
                        directory.resolve("cluster/postmaster.pid"));
            } catch (IOException | IllegalStateException e) {
                throw new SuiteException("PostgreSQL does not start on " + directory + ": " + e.getMessage(), e);
            }
        }

        @Override
        public Database of(Part service) {
            // The server's password is good enough for a role that only the same data directory's owner can use.
            String name = service.database();
            server.createDatabase(name, name, server.password());
            return new Database(server.jdbcUrl(name), name, server.password());
        }

        @Override
        public Optional<ProcessHandle> process() {
            try (Stream<String> lines = Files.lines(pidFile)) {
                return lines.findFirst().map(String::strip).map(Long::parseLong).flatMap(ProcessHandle::of);
            } catch (IOException e) {
                throw new SuiteException("PostgreSQL wrote no " + pidFile + ": " + e.getMessage(), e);
            }
        }

        @Override
        public void close() {
            try {
                server.close();
            } catch (IOException e) {
                throw new SuiteException("PostgreSQL did not stop: " + e.getMessage(), e);
            }
        }
    }

    /** In somebody else's server, which is never stopped. */
    record Given(External external) implements Databases {

        @Override
        public Database of(Part service) {
            Database database =
                    new Database(url(service.database()), external.postgresUser(), external.postgresPassword());
            if (!answers(database)) {
                create(service.database());
            }
            return database;
        }

        private boolean answers(Database database) {
            try (Connection connection = connect(database.url())) {
                return connection.isValid(5);
            } catch (SQLException e) {
                // 3D000: the server answers, but has no database of that name.
                if ("3D000".equals(e.getSQLState())) {
                    return false;
                }
                throw new SuiteException(database + " cannot be reached: " + e.getMessage(), e);
            }
        }

        private void create(String name) {
            try (Connection connection = connect(url("postgres"));
                    var statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE " + name);
            } catch (SQLException e) {
                throw new SuiteException(
                        "The database " + name + " is missing and cannot be created: " + e.getMessage(), e);
            }
        }

        private String url(String database) {
            String base = external.postgresUrl();
            return (base.endsWith("/") ? base : base + "/") + database;
        }

        private Connection connect(String url) throws SQLException {
            return DriverManager.getConnection(url, external.postgresUser(), external.postgresPassword());
        }

        @Override
        public Optional<ProcessHandle> process() {
            return Optional.empty();
        }

        @Override
        public void close() {
            // Nothing is held open.
        }
    }
}
