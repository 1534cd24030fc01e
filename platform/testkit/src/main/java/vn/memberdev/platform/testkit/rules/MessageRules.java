package vn.memberdev.platform.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import vn.memberdev.platform.language.Language;
import vn.memberdev.platform.problem.PlatformProblem;
import vn.memberdev.platform.problem.ProblemType;
import vn.memberdev.platform.testkit.Build;

/**
 * Texts for people stand in bundles, in both languages: what the sources name has its text, and a text is named somewhere.
 * Read from the sources, because a text that is missing shows only when somebody gets it.
 */
public final class MessageRules {

    private static final Pattern NOTE =
            Pattern.compile("(?i)not retrieved|threshold|\\b(todo|tbd|fixme|xxx)\\b|\\?\\?|\\[(u|x|gk|seed)]");

    /** Texts below a problem's code that the catalogue shows without the program naming them. */
    private static final Set<String> OF_THE_CATALOGUE = Set.of("detail", "cause");

    /** Keys that are made of the names of constraints. */
    private static final Pattern CONSTRAINTS = Pattern.compile(
            "faults/(not-null|not-blank|not-empty|min|max|positive|positive-or-zero|size\\.(text|list)(-at-(least|most))?)");

    private static final Map<String, Set<String>> PLATFORM = Stream.of(PlatformProblem.class.getFields())
            .filter(field -> field.getType() == ProblemType.class)
            .collect(Collectors.toMap(java.lang.reflect.Field::getName, field -> {
                try {
                    return Set.of(((ProblemType) field.get(null)).code());
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(e);
                }
            }));

    private static final Set<String> OF_THE_PLATFORM =
            PLATFORM.values().stream().flatMap(Set::stream).collect(Collectors.toSet());

    private final Map<String, String> vietnamese;
    private final Map<String, String> english;
    private final Map<String, String> platform;
    private final MessageUses uses;
    private final List<String> found = new ArrayList<>();

    private MessageRules(Path main, Path platform) {
        Path messages = main.resolve("resources/messages");
        this.vietnamese = MessageBundles.read(messages, Language.VI);
        this.english = MessageBundles.read(messages, Language.EN);
        this.platform =
                platform == null ? Map.of() : MessageBundles.read(platform.resolve("resources/messages"), Language.VI);
        this.uses = parse(main.resolve("java"));
    }

    /** The rules on the service whose tests run. */
    public static void verify() {
        assertThat(violations(Path.of("src/main"), platform())).isEmpty();
    }

    static Path platform() {
        return Build.root().orElseThrow().resolve("platform/runtime/src/main");
    }

    /**
     * What is wrong with the texts of a module.
     *
     * @param main folder with {@code java} and {@code resources}
     * @param platform the same folder of the platform, whose texts the module may use; null for the platform itself
     */
    static List<String> violations(Path main, Path platform) {
        MessageRules rules = new MessageRules(main, platform);
        rules.bothLanguages();
        rules.everyText();
        rules.used();
        rules.unused();
        return rules.found;
    }

    private void bothLanguages() {
        Set<String> all = new TreeSet<>(vietnamese.keySet());
        all.addAll(english.keySet());
        for (String key : all) {
            if (!vietnamese.containsKey(key) || !english.containsKey(key)) {
                found.add(key + " lacks a language");
            } else if (!MessageBundles.arguments(vietnamese.get(key))
                    .equals(MessageBundles.arguments(english.get(key)))) {
                found.add(key + " names other arguments in the other language");
            }
            if (platform.containsKey(key)) {
                found.add(key + " is a text of the platform");
            }
        }
    }

    private void everyText() {
        for (Map<String, String> texts : List.of(vietnamese, english)) {
            texts.forEach((key, text) -> {
                if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
                    found.add(key + " is not NFC");
                }
                if (text.isBlank() || NOTE.matcher(text).find()) {
                    found.add(key + " is empty or has a working note: " + text);
                }
            });
        }
    }

    private void used() {
        uses.codes().values().stream().flatMap(Set::stream).forEach(code -> require("problems/" + code, null));
        for (MessageUses.Use use : uses.uses()) {
            if (!use.bundle().equals("problems")) {
                require(use.bundle() + "/" + use.key(), use.arguments());
                continue;
            }
            int dot = use.key().indexOf('.');
            Set<String> codes = codesOf(use.key().substring(0, dot));
            if (codes.isEmpty()) {
                continue;
            }
            List<String> keys = codes.stream()
                    .map(code -> "problems/" + code + use.key().substring(dot))
                    .toList();
            keys.stream()
                    .filter(key -> textOf(key) != null)
                    .findFirst()
                    .ifPresentOrElse(key -> require(key, use.arguments()), () -> found.add(use.key() + " has no text"));
        }
    }

    private Set<String> codesOf(String constant) {
        Set<String> own = uses.codes().get(constant);
        return own != null ? own : PLATFORM.getOrDefault(constant, Set.of());
    }

    private void require(String key, Set<String> arguments) {
        String text = textOf(key);
        if (text == null) {
            found.add(key + " has no text");
        } else if (arguments != null && !arguments.containsAll(MessageBundles.arguments(text))) {
            found.add(key + " names " + MessageBundles.arguments(text) + " but is given " + new TreeSet<>(arguments));
        }
    }

    private String textOf(String key) {
        return vietnamese.getOrDefault(key, platform.get(key));
    }

    private void unused() {
        for (String key : new TreeSet<>(vietnamese.keySet())) {
            String name = key.substring(key.indexOf('/') + 1);
            int dot = name.indexOf('.');
            boolean isNamed = uses.literals().contains(name);
            if (key.startsWith("problems/") && dot > 0) {
                String code = name.substring(0, dot);
                isNamed = (uses.literals().contains(code) || OF_THE_PLATFORM.contains(code))
                        && (OF_THE_CATALOGUE.contains(name.substring(dot + 1))
                                || uses.literals().contains(name.substring(dot + 1)));
            }
            if (!isNamed && !CONSTRAINTS.matcher(key).matches()) {
                found.add(key + " is used by nothing");
            }
        }
    }

    private static MessageUses parse(Path sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        MessageUses uses = new MessageUses();
        try (Stream<Path> walk = Files.walk(sources);
                StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<Path> java =
                    walk.filter(file -> file.toString().endsWith(".java")).toList();
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, ignored -> {}, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(java));
            for (CompilationUnitTree unit : task.parse()) {
                uses.scan(unit, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return uses;
    }
}
