package vn.memberdev.platform.testkit.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
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
        return SourceFiles.below(root).stream()
                .filter(TestSourceRules::isTestSource)
                .flatMap(file -> timedLinesOf(root, file).stream())
                .toList();
    }

    private static boolean isTestSource(Path file) {
        String path = SourceFiles.slashed(file);
        return (path.contains("/src/test/java/") || path.contains("/testkit/src/main/java/"))
                && !path.endsWith("/" + ALLOWED)
                && !path.contains("/TestSourceRules")
                // A program that does harm for a time, and says how long it took.
                && !path.contains("/acceptance/faults/");
    }

    private static List<String> timedLinesOf(Path root, Path file) {
        List<String> found = new ArrayList<>();
        List<String> lines = SourceFiles.text(file).lines().toList();
        boolean named = file.toString().contains("deploy")
                && lines.stream().anyMatch(line -> NAMED_LIMIT.matcher(line).find());
        for (int i = 0; i < lines.size(); i++) {
            if (TIMED.matcher(lines.get(i)).find() && !(named && lines.get(i).startsWith("import "))) {
                found.add(root.relativize(file) + ":" + (i + 1) + ": "
                        + lines.get(i).strip());
            }
        }
        return found;
    }
}
