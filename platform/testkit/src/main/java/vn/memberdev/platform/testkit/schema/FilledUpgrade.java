package vn.memberdev.platform.testkit.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.flywaydb.core.api.MigrationVersion;
import vn.memberdev.platform.testkit.Database;

/**
 * A database as it stood at the baseline, with at least one row in every table, upgraded to what the migrations make
 * today. What was in it is still there.
 *
 * <p>The rows are inserted by {@code upgrade/baseline.sql} of the service's test resources, after those of the platform's
 * tables. The script speaks of the baseline's columns and stays as it is when migrations follow: they meet its rows.
 */
public final class FilledUpgrade {

    private static final String PLATFORM = "/upgrade/platform-baseline.sql";
    private static final String SERVICE = "/upgrade/baseline.sql";

    private FilledUpgrade() {}

    /**
     * Fills a database at the baseline and upgrades it.
     *
     * @param baseline the last version of the baseline
     * @return the upgraded database, for what the service wants to know of it
     */
    public static Database from(int baseline) {
        return upgrade(MigratedDatabase.empty(), baseline, text(PLATFORM) + text(SERVICE));
    }

    static Database upgrade(MigratedDatabase database, int baseline, String rows) {
        database.migrate(MigrationVersion.fromVersion(Integer.toString(baseline)));
        database.content().execute(rows);
        Map<String, Long> before = counts(database.content());
        assertThat(before).as("rows of each table at the baseline").allSatisfy((table, count) -> assertThat(count)
                .as("%s has a row that a migration can meet", table)
                .isPositive());
        database.migrate(MigrationVersion.LATEST);
        Map<String, Long> after = counts(database.content());
        before.keySet().retainAll(after.keySet());
        assertThat(after).as("rows of each table after the upgrade").containsAllEntriesOf(before);
        return database.content();
    }

    private static Map<String, Long> counts(Database database) {
        Map<String, Long> counts = new TreeMap<>();
        database.rows("select tablename from pg_tables where schemaname = 'public'"
                        + " and tablename <> 'flyway_schema_history'")
                .forEach(row -> {
                    String table = (String) row.get("tablename");
                    counts.put(table, database.count(table));
                });
        return counts;
    }

    private static String text(String resource) {
        try (InputStream file = FilledUpgrade.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException("no " + resource + " in the test resources");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
