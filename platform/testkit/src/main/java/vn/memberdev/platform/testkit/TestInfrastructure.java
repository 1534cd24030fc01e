package vn.memberdev.platform.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import vn.memberdev.platform.embedded.EmbeddedBroker;

/**
 * PostgreSQL, a broker and a token issuer in one JVM beside the tests: one per build, started by the first module that
 * asks, found by the next ones, gone when the build is.
 *
 * <p>Found by a properties file named for the Maven process. A file lock keeps two test JVMs from starting two.
 *
 * @param adminUrl JDBC address of PostgreSQL's maintenance database
 * @param adminPassword password of the superuser {@value #ADMIN}
 * @param bootstrapServers address of the broker
 * @param issuerUrl address of the token issuer
 * @param keyFile the issuer's key, with which tests sign tokens
 * @param pid the process
 */
public record TestInfrastructure(
        String adminUrl, String adminPassword, String bootstrapServers, String issuerUrl, Path keyFile, long pid) {

    /** The superuser, for helpers of tests; services get a role of their own. */
    public static final String ADMIN = "postgres";

    static final String FILE = "infrastructure.properties";

    /** The infrastructure of this build, started if this is the first test JVM that asks. */
    public static TestInfrastructure join() {
        return joinFor(Build.owner(), Build.workDirectory());
    }

    static synchronized TestInfrastructure joinFor(ProcessHandle owner, Path workDirectory) {
        Path home = workDirectory.resolve(key(owner));
        try {
            Files.createDirectories(home);
            try (var channel = FileChannel.open(
                            home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = channel.lock()) {
                Optional<TestInfrastructure> running = read(home).filter(TestInfrastructure::isAlive);
                return running.isPresent() ? running.get() : start(owner, home);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("no test infrastructure in " + home, e);
        }
    }

    /** A process id may come again; together with the start it is unique. */
    static String key(ProcessHandle owner) {
        return owner.pid() + "-"
                + owner.info().startInstant().map(Instant::getEpochSecond).orElse(0L);
    }

    private static TestInfrastructure start(ProcessHandle owner, Path home) throws IOException {
        Process process = InfrastructureProcess.launch(owner, home);
        // The process says one line when everything answers, or closes its output by ending.
        if (process.inputReader().readLine() == null) {
            throw new IOException("the test infrastructure did not start:\n" + Files.readString(home.resolve("log")));
        }
        return read(home).orElseThrow(() -> new IOException("no " + FILE + " in " + home));
    }

    private static Optional<TestInfrastructure> read(Path home) throws IOException {
        Path file = home.resolve(FILE);
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        var values = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            values.load(reader);
        }
        return Optional.of(new TestInfrastructure(
                values.getProperty("admin-url"),
                values.getProperty("admin-password"),
                values.getProperty("bootstrap-servers"),
                values.getProperty("issuer-url"),
                Path.of(values.getProperty("key-file")),
                Long.parseLong(values.getProperty("pid"))));
    }

    void write(Path home) throws IOException {
        var values = new Properties();
        values.setProperty("admin-url", adminUrl);
        values.setProperty("admin-password", adminPassword);
        values.setProperty("bootstrap-servers", bootstrapServers);
        values.setProperty("issuer-url", issuerUrl);
        values.setProperty("key-file", keyFile.toString());
        values.setProperty("pid", Long.toString(pid));
        try (var writer = Files.newBufferedWriter(home.resolve(FILE))) {
            values.store(writer, null);
        }
    }

    private boolean isAlive() {
        return ProcessHandle.of(pid).isPresent();
    }

    /**
     * Creates an empty database and a role of the same name and password that owns it, as in production: the service
     * is not superuser.
     *
     * @return the database's JDBC address
     */
    public String createDatabase(String name) {
        var commands = List.of(
                "CREATE ROLE " + name + " LOGIN PASSWORD '" + name + "'", "CREATE DATABASE " + name + " OWNER " + name);
        try (var connection = DriverManager.getConnection(adminUrl, ADMIN, adminPassword);
                var statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot create the test database " + name, e);
        }
        return adminUrl.substring(0, adminUrl.lastIndexOf('/') + 1) + name;
    }

    /** Creates those topics that are missing, compacted as in production. */
    public void createTopics(Collection<String> names, int partitions) {
        EmbeddedBroker.createTopics(bootstrapServers, names, partitions);
    }
}
