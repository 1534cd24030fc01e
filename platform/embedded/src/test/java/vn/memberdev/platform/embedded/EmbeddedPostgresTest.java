package vn.memberdev.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

    private static final String AFFILIATION =
            """
            CREATE TABLE affiliation (
                member int NOT NULL, valid daterange NOT NULL,
                PRIMARY KEY (member, valid WITHOUT OVERLAPS))
            """;

    @TempDir
    Path directory;

    @Test
    void keepsDataAndRolesOverARestart() throws Exception {
        try (var postgres = EmbeddedPostgres.start(directory, 0)) {
            postgres.createDatabase("members", "members_owner", "it's secret");
            try (var connection = connect(postgres, "members", "members_owner", "it's secret")) {
                run(connection, "CREATE EXTENSION IF NOT EXISTS btree_gist");
                run(connection, AFFILIATION);
                run(connection, "INSERT INTO affiliation VALUES (1, '[2005-01-01,2006-01-01)')");
                assertThatThrownBy(
                                () -> run(connection, "INSERT INTO affiliation VALUES (1, '[2005-12-31,2007-01-01)')"))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("affiliation_pkey");
                assertThat(text(connection, "SHOW fsync")).isEqualTo("on");
                assertThat(text(connection, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            }
        }
        try (var postgres = EmbeddedPostgres.start(directory, 0)) {
            postgres.createDatabase("members", "members_owner", "it's secret");
            try (var connection = connect(postgres, "members", "members_owner", "it's secret")) {
                assertThat(text(connection, "SELECT count(member) FROM affiliation"))
                        .isEqualTo("1");
            }
            assertThatThrownBy(() -> connect(postgres, "members", "postgres", "postgres"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password");
        }
    }

    @Test
    void startsWhenThePidFileNamesAnUnrelatedProcess() throws Exception {
        EmbeddedPostgres.start(directory, 0).close();
        // What is there after the machine went down and came up again: process 1 lives and is no PostgreSQL.
        Files.writeString(directory.resolve("cluster/postmaster.pid"), "1\n" + directory + "\n0\n5432\n\n\n\n");

        EmbeddedPostgres.start(directory, 0).close();
    }

    @Test
    void takesOverFromAKilledParentButNotFromALivingOne() throws Exception {
        var parent = ChildJvm.start(PostgresParent.class, directory.toString());
        try {
            assertThat(parent.inputReader().readLine()).isEqualTo("started");
            assertThatThrownBy(() -> EmbeddedPostgres.start(directory, 0))
                    .hasMessageContaining("another process runs PostgreSQL");
            var pidFile = directory.resolve("cluster/postmaster.pid");
            var orphan = ProcessHandle.of(
                            Long.parseLong(Files.readAllLines(pidFile).get(0)))
                    .orElseThrow();

            parent.destroyForcibly().waitFor();
            assertThat(orphan.isAlive()).isTrue();

            try (var postgres = EmbeddedPostgres.start(directory, 0);
                    var connection = connect(postgres, "postgres", postgres.user(), postgres.password())) {
                assertThat(text(connection, "SELECT 1")).isEqualTo("1");
                assertThat(orphan.isAlive()).isFalse();
            }
        } finally {
            parent.destroyForcibly();
        }
    }

    /** Starts PostgreSQL and waits to be killed. */
    static final class PostgresParent {

        private PostgresParent() {}

        public static void main(String[] args) throws Exception {
            EmbeddedPostgres.start(Path.of(args[0]), 0);
            System.out.println("started");
            System.in.read();
        }
    }

    @Test
    void startsAgainAfterAnInterruptedFirstStart() throws Exception {
        Files.createDirectories(directory.resolve("cluster"));
        Files.createFile(directory.resolve("cluster/postgresql.conf"));

        try (var postgres = EmbeddedPostgres.start(directory, 0);
                var connection = connect(postgres, "postgres", postgres.user(), postgres.password())) {
            assertThat(text(connection, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void makesAndDropsTemporaryDatabases() throws Exception {
        try (var postgres = EmbeddedPostgres.start(null, 0)) {
            postgres.createDatabase("one");
            postgres.createDatabase("one");
            try (var connection = connect(postgres, "one", postgres.user(), postgres.password())) {
                assertThat(text(connection, "SHOW fsync")).isEqualTo("off");
                assertThat(text(connection, "SHOW max_connections")).isEqualTo("200");
                assertThat(text(connection, "SELECT upper('đảng viên')")).isEqualTo("ĐẢNG VIÊN");
                postgres.dropDatabase("one");
            }
            assertThatThrownBy(() -> connect(postgres, "one", postgres.user(), postgres.password()))
                    .hasMessageContaining("does not exist");
            assertThatThrownBy(() -> postgres.createDatabase("x\"; DROP")).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static Connection connect(EmbeddedPostgres postgres, String database, String user, String password)
            throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(database), user, password);
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
