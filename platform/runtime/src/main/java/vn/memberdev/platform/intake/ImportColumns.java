package vn.memberdev.platform.intake;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.memberdev.platform.form.Personal;
import vn.memberdev.platform.language.Language;

/** The columns of an import, as the components of its row say them. */
final class ImportColumns {

    /** What a type of cell looks like, for a reader; other types are text. */
    private static final Map<Class<?>, String> FORMS = Map.of(
            LocalDate.class, "YYYY-MM-DD",
            UUID.class, "UUID",
            Integer.class, "0-9",
            Boolean.class, "true, false");

    private final List<Column> columns;
    private final Set<String> ignored;

    private ImportColumns(List<Column> columns, Set<String> ignored) {
        this.columns = columns;
        this.ignored = ignored;
    }

    /**
     * A column.
     *
     * @param name name of the field
     * @param type what a cell becomes
     * @param required whether every row needs a value
     * @param isPersonal whether the cell says something of a person: a report does not repeat it then
     * @param said what is said of it, or null
     */
    record Column(String name, Class<?> type, boolean required, boolean isPersonal, ImportColumn said) {

        private static Column of(Field field, RecordComponent component) {
            boolean required = component.getAccessor().isAnnotationPresent(NotNull.class)
                    || component.getAccessor().isAnnotationPresent(NotBlank.class);
            return new Column(
                    component.getName(),
                    component.getType(),
                    required,
                    field.isAnnotationPresent(Personal.class),
                    component.getAnnotation(ImportColumn.class));
        }

        /** Its heading in a language. */
        String heading(Language language) {
            if (said == null) {
                return name;
            }
            return language == Language.EN ? said.en() : said.vi();
        }

        /** The code list of its labels, if it has one. */
        Optional<String> codeList() {
            return said == null || said.codes().isEmpty() ? Optional.empty() : Optional.of(said.codes());
        }

        /** The codes of its type, if that has some. */
        List<String> constants() {
            return type.isEnum()
                    ? Arrays.stream(type.getEnumConstants())
                            .map(Object::toString)
                            .toList()
                    : List.of();
        }

        /** What a cell looks like, if there is more to say than that it is text. */
        Optional<String> form() {
            return Optional.ofNullable(FORMS.get(type));
        }

        private Stream<String> headings() {
            return said == null ? Stream.of(name) : Stream.of(name, said.vi(), said.en());
        }
    }

    static ImportColumns of(Class<?> rowType) {
        IgnoredColumns ignored = rowType.getAnnotation(IgnoredColumns.class);
        return new ImportColumns(
                Arrays.stream(rowType.getRecordComponents())
                        .map(component -> Column.of(fieldOf(rowType, component), component))
                        .toList(),
                ignored == null
                        ? Set.of()
                        : Arrays.stream(ignored.value())
                                .map(ImportColumns::folded)
                                .collect(Collectors.toSet()));
    }

    private static Field fieldOf(Class<?> rowType, RecordComponent component) {
        try {
            return rowType.getDeclaredField(component.getName());
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    List<Column> all() {
        return columns;
    }

    /** The column that a heading means. */
    Optional<Column> headed(String heading) {
        String wanted = folded(heading);
        return columns.stream()
                .filter(column ->
                        column.headings().anyMatch(known -> folded(known).equals(wanted)))
                .findFirst();
    }

    /** The column of a field. */
    Optional<Column> named(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    boolean ignores(String heading) {
        return ignored.contains(folded(heading)) || MarkedFile.HEADING.equals(folded(heading));
    }

    /** As headings and labels are compared: without case, invisible characters and repeated white space. */
    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("\\p{Cf}", "")
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
