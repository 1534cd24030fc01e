package vn.memberdev.platform.testkit.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.memberdev.platform.language.Language;

/** The texts of a module as its files have them: by bundle and key, {@code faults/date-in-future}. */
final class MessageBundles {

    private static final List<String> NAMES = List.of("problems", "faults", "words");

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)}");

    private MessageBundles() {}

    /** What a text names. */
    static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All texts in a language. */
    static Map<String, String> read(Path folder, Language language) {
        Map<String, String> texts = new TreeMap<>();
        for (String bundle : NAMES) {
            Path file = folder.resolve(bundle + "_" + language.tag() + ".properties");
            if (Files.exists(file)) {
                Properties part = new Properties();
                try (var reader = Files.newBufferedReader(file)) {
                    part.load(reader);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                part.stringPropertyNames().forEach(key -> texts.put(bundle + "/" + key, part.getProperty(key)));
            }
        }
        return texts;
    }
}
