package vn.memberdev.platform.testkit.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.memberdev.platform.testkit.Database;

/**
 * A closed list stands in one place of the database: in {@code code_list_item}, which gives every code its labels, or, if
 * nobody ever reads a label of it, in the check of its column. Where rules in Java need its codes as an enum, the enum and
 * the list are held equal here.
 *
 * @param basePackage the service's package, in which the enums are looked for, beside the contracts
 * @param enums the enum of each list, by its simple name ({@code Sex}, {@code Indicator.Kind}); a list is named as in
 *     {@code code_list_item}, or as {@code table.column} where the check is the list
 * @param withoutEnum lists of which Java knows no code, or only some
 */
public record ClosedLists(String basePackage, Map<String, String> enums, Set<String> withoutEnum) {

    private static final Pattern LISTING =
            Pattern.compile("CHECK \\(\\((\\w+) = ANY \\(ARRAY\\[(('[^']*'::text(, )?)+)]\\)\\)\\)");
    private static final Pattern CODE = Pattern.compile("'([^']*)'");

    /** The platform's own checks, which its own tests look at. */
    private static final Pattern OF_THE_PLATFORM = Pattern.compile("comparison_.*");

    /** No list stands in two places, and every list is either held equal with an enum or said to have none. */
    public void verify(Database database) {
        Map<String, Set<String>> labelled = labelled(database);
        Map<String, Set<String>> checked = checked(database);
        assertThat(repeated(labelled, checked))
                .as("checks of columns that repeat a list of code_list_item")
                .isEmpty();

        Map<String, Set<String>> all = new TreeMap<>(labelled);
        checked.forEach((column, codes) -> {
            if (!OF_THE_PLATFORM.matcher(column).matches()) {
                all.put(column, codes);
            }
        });
        var known = new TreeSet<>(enums.keySet());
        known.addAll(withoutEnum);
        assertThat(known)
                .as("lists that are held equal with an enum, or have none")
                .isEqualTo(new TreeSet<>(all.keySet()));
        assertThat(differing(all)).as("enums that differ from their list").isEmpty();
    }

    static List<String> repeated(Map<String, Set<String>> labelled, Map<String, Set<String>> checked) {
        List<String> found = new ArrayList<>();
        checked.forEach((column, codes) -> labelled.forEach((list, same) -> {
            if (codes.equals(same)) {
                found.add(column + " repeats " + list);
            }
        }));
        return found;
    }

    private List<String> differing(Map<String, Set<String>> lists) {
        var classes = new ClassFileImporter().importPackages(basePackage, "vn.memberdev.contracts");
        var byName = classes.stream().filter(JavaClass::isEnum).collect(Collectors.groupingBy(ClosedLists::simpleName));
        List<String> found = new ArrayList<>();
        new TreeMap<>(enums).forEach((list, name) -> {
            List<JavaClass> named = byName.getOrDefault(name, List.of());
            if (named.size() != 1) {
                found.add(list + ": " + named.size() + " enums are called " + name);
            } else if (!constants(named.get(0)).equals(asConstants(lists.get(list)))) {
                found.add(
                        list + ": " + asConstants(lists.get(list)) + ", but " + name + ": " + constants(named.get(0)));
            }
        });
        return found;
    }

    private static String simpleName(JavaClass type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }

    private static Set<String> constants(JavaClass type) {
        return type.getEnumConstants().stream()
                .map(JavaEnumConstant::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** {@code as-reported} is the code of AS_REPORTED. */
    private static Set<String> asConstants(Set<String> codes) {
        return codes.stream()
                .map(code -> code.toUpperCase(Locale.ROOT).replace('-', '_'))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Map<String, Set<String>> labelled(Database database) {
        return database.rows("select list, code from code_list_item").stream()
                .collect(Collectors.groupingBy(
                        row -> (String) row.get("list"),
                        TreeMap::new,
                        Collectors.mapping(row -> (String) row.get("code"), Collectors.toCollection(TreeSet::new))));
    }

    static Map<String, Set<String>> checked(Database database) {
        Map<String, Set<String>> lists = new TreeMap<>();
        database.rows(
                        """
                        select t.relname as owner, pg_get_constraintdef(c.oid) as definition
                          from pg_constraint c join pg_class t on t.oid = c.conrelid
                         where c.contype = 'c' and c.connamespace = 'public'::regnamespace
                        """)
                .forEach(row -> {
                    var listing = LISTING.matcher((String) row.get("definition"));
                    if (listing.matches()) {
                        lists.put(row.get("owner") + "." + listing.group(1), codes(listing.group(2)));
                    }
                });
        return lists;
    }

    private static Set<String> codes(String array) {
        var codes = new TreeSet<String>();
        CODE.matcher(array).results().forEach(code -> codes.add(code.group(1)));
        return codes;
    }
}
