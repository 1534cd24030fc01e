package vn.memberdev.platform.testkit.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Migrations are append-only: what a database went through once can no longer be changed. Each file's checksum is kept in
 * {@value #LIST}, as {@code sha256sum} writes it. A new migration adds its line with {@code -Dmigrations.update=true};
 * nothing here changes a line that stands.
 */
public final class MigrationChecksums {

    static final String LIST = "src/test/resources/db/migrations.sha256";

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    private MigrationChecksums() {}

    /** Compares the migrations of the module whose tests run with the list. */
    public static void verify() {
        verify(MIGRATIONS, Path.of(LIST), Boolean.getBoolean("migrations.update"));
    }

    static void verify(Path migrations, Path list, boolean update) {
        Map<String, String> now = checksums(migrations);
        Map<String, String> kept = read(list);
        if (update) {
            now.forEach(kept::putIfAbsent);
            write(list, kept);
        }
        assertThat(now)
                .as(
                        "checksums of migrations against " + list + ": a migration that may have run anywhere is never"
                                + " changed or dropped, another one follows it; a new one is added with -Dmigrations.update=true")
                .isEqualTo(kept);
    }

    private static Map<String, String> checksums(Path migrations) {
        try (Stream<Path> files = Files.list(migrations)) {
            return files.filter(file -> file.toString().endsWith(".sql"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString(),
                            MigrationChecksums::checksum,
                            (one, other) -> one,
                            TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same on every system, whatever its line ends. */
    private static String checksum(Path file) {
        try {
            String text = Files.readString(file).replace("\r\n", "\n");
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> read(Path list) {
        try {
            return Files.notExists(list)
                    ? new TreeMap<>()
                    : Files.readAllLines(list).stream()
                            .map(line -> line.split("  ", 2))
                            .collect(Collectors.toMap(
                                    parts -> parts[1], parts -> parts[0], (one, other) -> one, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path list, Map<String, String> checksums) {
        try {
            Files.createDirectories(list.toAbsolutePath().getParent());
            Files.write(
                    list,
                    checksums.entrySet().stream()
                            .map(entry -> entry.getValue() + "  " + entry.getKey())
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
