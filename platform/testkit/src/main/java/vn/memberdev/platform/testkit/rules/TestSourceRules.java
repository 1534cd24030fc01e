package vn.memberdev.platform.testkit.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.memberdev.platform.testkit.Patience;

/**
 * No test asserts a time or depends on the machine's speed: machines differ, and are busy with other work. What must be
 * fast is measured in {@code deploy/load}. Read from the sources, so that it holds for every module.
 */
public final class TestSourceRules {

    private static final Pattern TIMED =
            Pattern.compile("\\bassertTimeout|@Timeout\\b|\\bnanoTime\\(|\\bcurrentTimeMillis\\("
                    + "|\\.atMost\\((?!PATIENCE\\))|\\borg\\.awaitility\\.Awaitility\\b|\\bThread\\.sleep\\(|\\.sleep\\("
                    + "|\\.timeIn\\(|\\.time\\((lessThan|greaterThan)|isLessThan(OrEqualTo)?\\(Duration");

    /** A wait outside the reach of {@link Patience} names its limit so. */
    private static final Pattern NAMED_LIMIT = Pattern.compile("\\bPATIENCE\\b");

    /** The one place that sets limits. */
    private static final String ALLOWED = "Patience.java";

    private TestSourceRules() {}

    /** Lines of tests below a folder that assert, limit or sleep a time, as {@code file:line: text}. */
    public static List<String> timedLines(Path root) {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(TestSourceRules::isTestSource)
                    .sorted()
                    .forEach(file -> found.addAll(timedLinesOf(root, file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static boolean isTestSource(Path file) {
        String path = file.toString().replace('\\', '/');
        return path.endsWith(".java")
                && (path.contains("/src/test/java/") || path.contains("/testkit/src/main/java/"))
                && !path.contains("/target/")
                && !path.endsWith("/" + ALLOWED)
                && !path.contains("/TestSourceRules")
                // A program that does harm for a time, and says how long it took.
                && !path.contains("/acceptance/faults/");
    }

    private static List<String> timedLinesOf(Path root, Path file) {
        List<String> found = new ArrayList<>();
        try {
            List<String> lines = Files.readAllLines(file);
            boolean named = file.toString().contains("deploy")
                    && lines.stream().anyMatch(line -> NAMED_LIMIT.matcher(line).find());
            for (int i = 0; i < lines.size(); i++) {
                if (TIMED.matcher(lines.get(i)).find()
                        && !(named && lines.get(i).startsWith("import "))) {
                    found.add(root.relativize(file) + ":" + (i + 1) + ": "
                            + lines.get(i).strip());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
