package vn.memberdev.platform.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * All texts in one language: those of the platform and of the service, whose bundles have the same names. A text that is
 * missing fails no request: the reader gets the other language or the code instead, and the log says so.
 */
public final class Texts {

    private static final Logger LOG = Logger.getLogger(Texts.class);

    private static final List<String> BUNDLES = List.of("problems", "faults", "words");

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)}");

    private static final DateTimeFormatter VIETNAMESE_DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final Map<Language, Texts> ALL = load();

    private final Language language;
    private final Map<String, String> texts;

    private Texts(Language language, Map<String, String> texts) {
        this.language = language;
        this.texts = texts;
    }

    /** The texts in a language. */
    public static Texts of(Language language) {
        return ALL.get(language);
    }

    /** A text with its arguments put in. */
    String render(Message message) {
        if (message.isLiteral()) {
            return message.key();
        }
        String text = texts.get(message.bundle() + "/" + message.key());
        if (text == null) {
            LOG.warnf("no text %s/%s in %s", message.bundle(), message.key(), language.tag());
            return otherLanguage().getOrDefault(message.bundle() + "/" + message.key(), message.key());
        }
        return ARGUMENT.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(write(message.arguments().get(found.group(1)))));
    }

    /** A text as it stands in its bundle, or none. */
    public Optional<String> find(String bundle, String key) {
        return Optional.ofNullable(texts.get(bundle + "/" + key));
    }

    /** The texts below a key as they stand in their bundle, by what follows the key and its dot. */
    public Map<String, String> below(String bundle, String key) {
        String prefix = bundle + "/" + key + ".";
        return texts.entrySet().stream()
                .filter(text -> text.getKey().startsWith(prefix))
                .sorted(Map.Entry.comparingByKey())
                .collect(Collectors.toMap(
                        text -> text.getKey().substring(prefix.length()),
                        Map.Entry::getValue,
                        (first, second) -> first,
                        LinkedHashMap::new));
    }

    private Map<String, String> otherLanguage() {
        return of(language == Language.VI ? Language.EN : Language.VI).texts;
    }

    private String write(Object value) {
        if (value == null) {
            return "…";
        }
        if (value instanceof Message part) {
            return render(part);
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(this::write).collect(Collectors.joining(", "));
        }
        return value instanceof LocalDate day && language == Language.VI
                ? VIETNAMESE_DAY.format(day)
                : String.valueOf(value);
    }

    private static Map<Language, Texts> load() {
        Map<Language, Texts> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Map<String, String> texts = new HashMap<>();
            BUNDLES.forEach(bundle -> texts.putAll(read(bundle, language)));
            all.put(language, new Texts(language, texts));
        }
        return Collections.unmodifiableMap(all);
    }

    private static Map<String, String> read(String bundle, Language language) {
        Map<String, String> texts = new HashMap<>();
        try {
            ClassLoader application = Thread.currentThread().getContextClassLoader();
            for (URL file : Collections.list(
                    application.getResources("messages/" + bundle + "_" + language.tag() + ".properties"))) {
                Properties part = new Properties();
                try (Reader reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
                    part.load(reader);
                }
                part.stringPropertyNames().forEach(key -> texts.put(bundle + "/" + key, part.getProperty(key)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
