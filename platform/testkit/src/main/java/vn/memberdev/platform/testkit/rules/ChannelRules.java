package vn.memberdev.platform.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Every incoming channel is configured whole. The connector's defaults lose or double events without a word: it would
 * commit offsets by itself, start at the end of a topic it has not seen, and share a group named by chance.
 */
public final class ChannelRules {

    private static final Pattern KEY = Pattern.compile("mp\\.messaging\\.incoming\\.\"?([^\".]+)\"?\\.(.+)");
    private static final String CONNECTOR_WIDE = "mp.messaging.connector.smallrye-kafka.";

    private static final Map<String, Predicate<String>> REQUIRED = new LinkedHashMap<>();

    static {
        Predicate<String> given = value -> !value.isBlank();
        REQUIRED.put("connector", "smallrye-kafka"::equals);
        REQUIRED.put("topics", given);
        REQUIRED.put("group.id", given);
        REQUIRED.put("batch", "true"::equals);
        REQUIRED.put("commit-strategy", "ignore"::equals);
        REQUIRED.put("failure-strategy", "fail"::equals);
        REQUIRED.put("auto.offset.reset", Set.of("earliest", "none")::contains);
        REQUIRED.put("key.deserializer", value -> value.endsWith(".ByteArrayDeserializer"));
        REQUIRED.put("value.deserializer", value -> value.endsWith(".ByteArrayDeserializer"));
        REQUIRED.put("consumer-rebalance-listener.name", given);
    }

    private ChannelRules() {}

    /**
     * Checks the service's {@code application.properties} against its methods with {@code @Incoming}.
     *
     * @param basePackage the service's package
     */
    public static void verify(String basePackage) {
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(basePackage);
        assertThat(violations(load("application.properties"), consumed(classes)))
                .as("configuration of incoming channels")
                .isEmpty();
    }

    /** What is wrong, one line each, given the configuration and the channels that methods consume. */
    static List<String> violations(Properties config, Set<String> consumed) {
        var channels = channels(config);
        var found = new ArrayList<String>();
        consumed.stream()
                .filter(channel -> !channels.containsKey(channel))
                .forEach(channel -> found.add(channel + ": consumed but not configured"));
        channels.keySet().stream()
                .filter(channel -> !consumed.contains(channel))
                .forEach(channel -> found.add(channel + ": configured but not consumed"));
        channels.forEach((channel, settings) -> REQUIRED.forEach((name, rule) -> {
            String value = settings.getOrDefault(name, config.getProperty(CONNECTOR_WIDE + name));
            if (value == null) {
                found.add(channel + ": " + name + " is missing");
            } else if (!rule.test(value.strip())) {
                found.add(channel + ": " + name + " must not be " + value);
            }
        }));
        return found;
    }

    private static Map<String, Map<String, String>> channels(Properties config) {
        return config.stringPropertyNames().stream()
                .map(KEY::matcher)
                .filter(Matcher::matches)
                .collect(Collectors.groupingBy(
                        key -> key.group(1),
                        Collectors.toMap(key -> key.group(2), key -> config.getProperty(key.group()))));
    }

    static Set<String> consumed(JavaClasses classes) {
        return classes.stream()
                .flatMap(type -> type.getMethods().stream())
                .flatMap(method -> method.tryGetAnnotationOfType(Incoming.class).stream())
                .map(Incoming::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties load(String resource) {
        var properties = new Properties();
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no " + resource + " on the class path");
            }
            properties.load(in);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
