package vn.memberdev.admissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.memberdev.platform.testkit.SuiteTestResource;

/** An installation with an older schema is brought up to date, and keeps what it knew. */
class UpgradeTest {

    private static Map<String, String> database;

    @BeforeAll
    static void upgrade() throws Exception {
        database = new SuiteTestResource().start();
        migrate("8");
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                var script = UpgradeTest.class.getResourceAsStream("/upgrade/at-version-8.sql")) {
            statement.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        }
        migrate("latest");
    }

    @Test
    void theTreeBeforeAnEndIsAsItWas() throws SQLException {
        assertThat(aboveOn(4, "2009-06-30")).containsExactly(1, 2, 4);
        assertThat(aboveOn(4, "2025-06-30")).containsExactly(1, 3, 4);
        assertThat(aboveOn(6, "2019-12-31")).containsExactly(1, 3, 6);
        assertThat(aboveOn(5, "2025-07-01")).containsExactly(1, 2, 5);
    }

    @Test
    void recordsOfWhatHadEndedFindTheirKeeper() throws SQLException {
        assertThat(aboveOn(4, "2025-07-01")).as("merged into 5, below 2").containsExactly(1, 2, 4, 5);
        assertThat(aboveOn(6, "2020-01-01")).as("split: stays below 3").containsExactly(1, 3, 6);
        assertThat(aboveOn(7, "2021-01-01")).as("ceased: stays below 3").containsExactly(1, 3, 7);
    }

    @Test
    void linesAfterAnEndAreMarked() throws SQLException {
        assertThat(numbers("select distinct right(cast(descendant_id as text), 1) from org_ancestry where after_end"))
                .containsExactly(4, 6, 7);
        assertThat(numbers("select right(cast(descendant_id as text), 1) from org_ancestry"
                        + " where after_end and valid_from < date '2020-01-01'"))
                .isEmpty();
    }

    /** The last digits of those above an organisation, and of itself. */
    private static Set<Integer> aboveOn(int organisation, String day) throws SQLException {
        return numbers("select right(cast(ancestor_id as text), 1) from org_ancestry where right(cast(descendant_id as"
                + " text), 1) = '" + organisation + "' and valid_from <= date '" + day + "' and valid_to > date '" + day
                + "'");
    }

    private static Set<Integer> numbers(String sql) throws SQLException {
        Set<Integer> numbers = new TreeSet<>();
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                numbers.add(rows.getInt(1));
            }
        }
        return numbers;
    }

    private static void migrate(String target) {
        Flyway.configure()
                .dataSource(
                        database.get("quarkus.datasource.jdbc.url"),
                        database.get("quarkus.datasource.username"),
                        database.get("quarkus.datasource.password"))
                .locations("classpath:db/migration")
                .target(target)
                .load()
                .migrate();
    }

    private static Connection connection() throws SQLException {
        return DriverManager.getConnection(
                database.get("quarkus.datasource.jdbc.url"),
                database.get("quarkus.datasource.username"),
                database.get("quarkus.datasource.password"));
    }
}
