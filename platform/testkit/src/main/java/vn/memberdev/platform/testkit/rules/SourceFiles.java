package vn.memberdev.platform.testkit.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The Java sources of all modules, for rules that read them as text. */
final class SourceFiles {

    private SourceFiles() {}

    /** Main and test code below a folder, in order; not what a build copied to {@code target}. */
    static List<Path> below(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> slashed(file).matches(".*/src/(main|test)/java/.*\\.java"))
                    .filter(file -> !slashed(file).contains("/target/"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The path with the same separator on every system. */
    static String slashed(Path file) {
        return file.toString().replace('\\', '/');
    }
}
