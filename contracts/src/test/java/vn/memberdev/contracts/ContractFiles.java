package vn.memberdev.contracts;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The files of the contract as they stand on the class path, and the event types as the code names them. */
final class ContractFiles {

    /** Reads and writes as the services do: dates as text, unknown fields ignored. */
    static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final Path ROOT = root();

    private ContractFiles() {}

    static List<String> eventTypes() {
        return constants(EventTypes.class);
    }

    static List<String> topics() {
        return constants(Topics.class);
    }

    /** The topic of a type: the one whose last word is the area. {@code classes} go to {@code awareness-classes}. */
    static String topicOf(String type) {
        var area = type.split("\\.", -1)[2];
        return topics().stream()
                .filter(topic -> topic.matches(".*[.-]" + area))
                .collect(Collectors.collectingAndThen(Collectors.toList(), found -> {
                    if (found.size() != 1) {
                        throw new AssertionError(type + " belongs to " + found);
                    }
                    return found.get(0);
                }));
    }

    /** The record of a type, found by its name: {@code members.member-admitted.v1} is {@code members.MemberAdmittedV1}. */
    static Class<?> recordOf(String type) {
        var words = type.split("\\.", -1);
        var simpleName = Arrays.stream((words[3] + "-" + words[4]).split("-", -1))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
        var name = ContractFiles.class.getPackageName() + "." + words[2] + "." + simpleName;
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError("no record for " + type, e);
        }
    }

    /** All schema files, as paths below {@code contracts/}. */
    static List<String> schemas() {
        return files(".schema.json");
    }

    /** All golden examples, as paths below {@code contracts/}. */
    static List<String> examples() {
        return files(".json").stream()
                .filter(path -> path.contains("/examples/"))
                .toList();
    }

    static List<String> examplesOf(String type) {
        var folder = EventSchemas.example(type, "any").replace("any.json", "").substring("contracts/".length());
        return examples().stream().filter(path -> path.startsWith(folder)).toList();
    }

    /** The type that an example shows, from the folder it is in. */
    static String typeOf(String example) {
        return "vn.memberdev." + example.replaceFirst("/examples/", ".").replaceFirst("/.*", "");
    }

    static JsonNode json(String path) {
        return read(JSON, path);
    }

    static JsonNode asyncApi() {
        return read(new YAMLMapper(), "asyncapi.yaml");
    }

    private static JsonNode read(ObjectMapper mapper, String path) {
        try {
            return mapper.readTree(ROOT.resolve(path).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    private static List<String> files(String ending) {
        try (var paths = Files.walk(ROOT)) {
            return paths.map(path -> ROOT.relativize(path).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> constants(Class<?> holder) {
        return Arrays.stream(holder.getDeclaredFields())
                .filter(field -> field.getType() == String.class)
                .map(ContractFiles::constant)
                .sorted()
                .toList();
    }

    private static String constant(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static Path root() {
        try {
            return Path.of(EventSchemas.class
                    .getClassLoader()
                    .getResource(EventSchemas.RESOURCES)
                    .toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
