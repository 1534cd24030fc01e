package vn.memberdev.platform.testkit.rules;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a reader can take in: a folder of at most {@value #FILES} files, a file of at most {@value #LINES} lines, and each
 * list of codes in one place. Read from the sources of all modules.
 */
public final class SourceRules {

    static final int FILES = 20;
    static final int LINES = 300;

    /** Codes as they stand in the tables: two of them and more in one set are a list of codes. */
    private static final Pattern LIST_OF_CODES =
            Pattern.compile("\\b(Set|List)\\.of\\(\\s*\"[A-Z][A-Z0-9_]+\"(,\\s*\"[A-Z][A-Z0-9_]+\")+\\s*\\)");

    private SourceRules() {}

    /** Packages of main code with more files than a reader can take in; what explains a package does not count. */
    public static List<String> crowdedPackages(Path root) {
        Map<Path, Long> files = new TreeMap<>(SourceFiles.below(root).stream()
                .filter(SourceRules::isMain)
                .filter(file -> !file.endsWith("package-info.java"))
                .collect(Collectors.groupingBy(Path::getParent, Collectors.counting())));
        return files.entrySet().stream()
                .filter(entry -> entry.getValue() > FILES)
                .map(entry -> name(root, entry.getKey()))
                .toList();
    }

    /** Files that are longer than a reader can take in. */
    public static List<String> longFiles(Path root) {
        return SourceFiles.below(root).stream()
                .filter(file -> SourceFiles.text(file).lines().count() > LINES)
                .map(file -> name(root, file))
                .toList();
    }

    /** Files of main code that spell a list of codes: it stands in a table or an enum already. Clients may. */
    public static List<String> secondCodeLists(Path root) {
        return SourceFiles.below(root).stream()
                .filter(SourceRules::isMain)
                .filter(file -> !name(root, file).startsWith("deploy/"))
                .filter(file -> LIST_OF_CODES.matcher(SourceFiles.text(file)).find())
                .map(file -> name(root, file))
                .toList();
    }

    private static boolean isMain(Path file) {
        return SourceFiles.slashed(file).contains("/src/main/java/");
    }

    private static String name(Path root, Path file) {
        return SourceFiles.slashed(root.relativize(file));
    }
}
