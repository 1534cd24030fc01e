package vn.memberdev.platform.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What took time to come about is not emptied by a migration. A replica of the release before may still run: it would
 * store its offsets over the emptied ones and lose what lies between; and until all is made again there are no figures.
 */
public final class MigrationRule {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    private static final Pattern EMPTIES = Pattern.compile(
            "\\b(delete\\s+from(\\s+only)?|update(\\s+only)?|truncate(\\s+table)?(\\s+only)?|drop\\s+table(\\s+if\\s+exists)?)"
                    + "\\s+(\\w+\\.)?\"?(consumer_offset|fact|contribution|counter|generation)\\b");

    private MigrationRule() {}

    /** Reads the migrations of the module whose tests run. */
    public static void verify() {
        verify(MIGRATIONS);
    }

    static void verify(Path migrations) {
        List<Path> emptying;
        try (Stream<Path> files = Files.list(migrations)) {
            emptying = files.filter(file -> file.toString().endsWith(".sql"))
                    .filter(MigrationRule::empties)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(emptying)
                .as("migrations that delete or change offsets, facts or figures; a rebuild makes figures again")
                .isEmpty();
    }

    private static boolean empties(Path file) {
        try {
            String sql = Files.readString(file).replaceAll("--.*", "").toLowerCase(Locale.ROOT);
            return EMPTIES.matcher(sql).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
