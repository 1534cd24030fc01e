package vn.memberdev.platform.form;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The forms of all kinds of values. */
public final class Forms {

    /** Code of a text that is not of its closed list. */
    public static final String UNKNOWN_CODE = "unknown-code";

    /** Key of the text that names all codes of a closed list. */
    static final String ONE_OF = "unknown-code.one-of";

    public static final Form<LocalDate> DAY = new Form<>(Days::day, "date");

    public static final Form<OffsetDateTime> MOMENT = new Form<>(Days::moment, "date-time");

    public static final Form<Instant> INSTANT =
            new Form<>(text -> Days.moment(text).toInstant(), MOMENT.key());

    /** A year of the business. */
    public static final Form<Integer> YEAR = new Form<>(Days::year, "integer.year");

    public static final Form<UUID> ID = new Form<>(Forms::id, "uuid");

    public static final Form<String> TEXT = new Form<>(Text::oneLine, "text");

    public static final Form<String> FREE_TEXT = new Form<>(Text::withLines, TEXT.key());

    private static final Form<Integer> WHOLE =
            new Form<>(Numbers::whole, "integer.at-most", "largest", Integer.toString(Integer.MAX_VALUE));

    private static final Form<Long> LARGE = new Form<>(Numbers::large, "integer");

    private static final Form<Boolean> TRUTH = new Form<>(Forms::truth, "boolean");

    private static final Pattern CANONICAL =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", Pattern.CASE_INSENSITIVE);

    private static final Map<Class<?>, Form<?>> BY_TYPE = byType();

    private Forms() {}

    /** The refusal of null for what cannot be removed. */
    public static UnfitValue notRemovable() {
        return new UnfitValue("not-removable");
    }

    /** The form of a type; none for what is put together of several values. */
    @SuppressWarnings("unchecked")
    public static <T> Optional<Form<T>> of(Class<T> type) {
        return Optional.ofNullable((Form<T>) (type.isEnum() ? code(type) : BY_TYPE.get(type)));
    }

    private static Form<?> code(Class<?> type) {
        List<String> names = Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
        return new Form<>(
                text -> Arrays.stream(type.getEnumConstants())
                        .filter(constant -> ((Enum<?>) constant).name().equals(text))
                        .findFirst()
                        .orElseThrow(),
                ONE_OF,
                "codes",
                names);
    }

    private static UUID id(String text) {
        if (!CANONICAL.matcher(text).matches()) {
            throw new IllegalArgumentException("another form");
        }
        return UUID.fromString(text);
    }

    /** Spreadsheets write them in capitals. */
    private static Boolean truth(String text) {
        return switch (text.equals(text.toUpperCase(Locale.ROOT)) ? text.toLowerCase(Locale.ROOT) : text) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> throw new IllegalArgumentException("another form");
        };
    }

    private static Map<Class<?>, Form<?>> byType() {
        Map<Class<?>, Form<?>> forms = new HashMap<>();
        forms.put(LocalDate.class, DAY);
        forms.put(OffsetDateTime.class, MOMENT);
        forms.put(Instant.class, INSTANT);
        forms.put(UUID.class, ID);
        forms.put(String.class, TEXT);
        forms.put(int.class, WHOLE);
        forms.put(Integer.class, WHOLE);
        forms.put(long.class, LARGE);
        forms.put(Long.class, LARGE);
        forms.put(boolean.class, TRUTH);
        forms.put(Boolean.class, TRUTH);
        forms.put(BigDecimal.class, new Form<>(Numbers::decimal, "number"));
        return Map.copyOf(forms);
    }
}
