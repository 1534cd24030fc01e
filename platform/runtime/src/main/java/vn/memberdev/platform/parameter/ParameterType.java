package vn.memberdev.platform.parameter;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import vn.memberdev.platform.problem.FieldError;

/**
 * What a query parameter has to be. The framework answers 404 for a value that it cannot convert, as if the resource were
 * not there.
 */
final class ParameterType {

    private record Form(Function<String, ?> reader, String key, Object... arguments) {}

    private static final Map<Class<?>, Form> FORMS = Map.of(
            LocalDate.class, new Form(LocalDate::parse, "date"),
            OffsetDateTime.class, new Form(OffsetDateTime::parse, "date-time"),
            UUID.class, new Form(UUID::fromString, "uuid"),
            int.class, new Form(Integer::valueOf, "integer"),
            Integer.class, new Form(Integer::valueOf, "integer"));

    private ParameterType() {}

    /** What is wrong with a value, or nothing. Types that are not known here are left to the framework. */
    static Optional<FieldError> faultOf(String name, Class<?> type, String value) {
        Form form = type.isEnum() ? ofEnum(type) : FORMS.get(type);
        if (form == null) {
            return Optional.empty();
        }
        return isReadable(form, value)
                ? Optional.empty()
                : Optional.of(FieldError.query(name, form.key(), form.arguments()));
    }

    private static boolean isReadable(Form form, String value) {
        try {
            return form.reader().apply(value) != null;
        } catch (RuntimeException unreadable) {
            return false;
        }
    }

    private static Form ofEnum(Class<?> type) {
        return new Form(
                value -> Arrays.stream(type.getEnumConstants())
                        .filter(constant -> ((Enum<?>) constant).name().equals(value))
                        .findFirst()
                        .orElseThrow(),
                "unknown-code.one-of",
                "codes",
                Arrays.stream(type.getEnumConstants()).map(Object::toString).toList());
    }
}
