package vn.memberdev.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Compares a record with a schema, both ways and to the bottom: names, types, formats, codes, what may be absent. */
final class RecordShape {

    private static final Map<Class<?>, String> SCALARS = Map.of(
            UUID.class, "string uuid",
            LocalDate.class, "string date",
            Instant.class, "string date-time",
            String.class, "string",
            int.class, "integer",
            long.class, "integer",
            Boolean.class, "boolean",
            boolean.class, "boolean");

    private RecordShape() {}

    /** What differs; empty if record and schema say the same. */
    static List<String> differences(Class<?> record, SchemaNode schema) {
        var differences = new ArrayList<String>();
        var components = Arrays.stream(record.getRecordComponents())
                .collect(Collectors.toMap(RecordComponent::getName, component -> component));
        var fields = schema.fields();
        compare(differences, record.getSimpleName(), "fields", components.keySet(), fields.keySet());
        var required = components.values().stream()
                .filter(component -> !mayBeAbsent(component))
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        compare(differences, record.getSimpleName(), "required fields", required, schema.required());
        components.forEach((name, component) -> {
            if (fields.containsKey(name)) {
                var path = record.getSimpleName() + "." + name;
                differences.addAll(
                        differences(component.getGenericType(), fields.get(name).resolved(), path));
            }
        });
        return differences;
    }

    private static List<String> differences(Type type, SchemaNode schema, String path) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return Stream.concat(
                            mismatch(path, "array", typeAndFormat(schema)),
                            differences(
                                    list.getActualTypeArguments()[0],
                                    schema.items().resolved(),
                                    path + "[]")
                                    .stream())
                    .toList();
        }
        var raw = (Class<?>) type;
        if (raw.isRecord()) {
            return Stream.concat(mismatch(path, "object", typeAndFormat(schema)), differences(raw, schema).stream())
                    .toList();
        }
        if (raw.isEnum()) {
            var constants =
                    Arrays.stream(raw.getEnumConstants()).map(String::valueOf).toList();
            var codes = StreamSupport.stream(schema.json().path("enum").spliterator(), false)
                    .map(code -> code.textValue())
                    .toList();
            return mismatch(path, constants.toString(), codes.toString()).toList();
        }
        return mismatch(path, SCALARS.getOrDefault(raw, "a type the contract does not use"), typeAndFormat(schema))
                .toList();
    }

    private static boolean mayBeAbsent(RecordComponent component) {
        var include = component.getAccessor().getAnnotation(JsonInclude.class);
        return include != null
                && (include.value() == JsonInclude.Include.NON_NULL
                        || (include.value() == JsonInclude.Include.NON_EMPTY && component.getType() == List.class));
    }

    private static String typeAndFormat(SchemaNode schema) {
        var json = schema.json();
        return (json.path("type").asText() + " " + json.path("format").asText()).strip();
    }

    private static void compare(List<String> into, String where, String what, Set<String> record, Set<String> schema) {
        mismatch(where + ": " + what, new TreeSet<>(record).toString(), new TreeSet<>(schema).toString())
                .forEach(into::add);
    }

    private static Stream<String> mismatch(String where, String record, String schema) {
        return record.equals(schema)
                ? Stream.empty()
                : Stream.of(where + ": the record has " + record + ", the schema " + schema);
    }
}
