package vn.memberdev.platform.problem;

import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which text a violation of Jakarta Validation has: the bundle {@code faults} speaks for constraints too, so that every
 * fault has its words in one place. A constraint whose text is not that of its kind names it as its message, for example
 * {@code @Pattern(regexp = "…", message = "pattern.printed-number")}.
 */
final class ConstraintTexts {

    private static final Set<String> PAST = Set.of("Past", "PastOrPresent");

    private static final List<String> BOUNDS = List.of("min", "max", "value", "integer", "fraction");

    private static final Pattern CODES = Pattern.compile("[A-Z_]+(\\|[A-Z_]+)+");

    private ConstraintTexts() {}

    /** The fault of a violation. */
    static FieldError fault(String in, String pointer, ConstraintViolation<?> violation) {
        Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
        String own = violation.getMessageTemplate();
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        if (!own.startsWith("{")) {
            return FieldError.in(in, pointer, own);
        }
        // The future has one code, whether a constraint or a rule of a feature refuses it.
        if (PAST.contains(constraint)) {
            return FieldError.in(in, pointer, "date-in-future.constraint");
        }
        return switch (constraint) {
            case "Size" -> FieldError.in(in, pointer, sizeKey(violation, attributes), bounds(attributes));
            case "Pattern" -> pattern(in, pointer, attributes.get("regexp").toString());
            default -> FieldError.in(in, pointer, kebab(constraint), bounds(attributes));
        };
    }

    private static FieldError pattern(String in, String pointer, String regexp) {
        return CODES.matcher(regexp).matches()
                ? FieldError.in(in, pointer, "pattern.one-of", "codes", List.of(regexp.split("\\|", -1)))
                : FieldError.in(in, pointer, "pattern", "regexp", regexp);
    }

    private static String sizeKey(ConstraintViolation<?> violation, Map<String, Object> attributes) {
        String of = violation.getInvalidValue() instanceof CharSequence ? "text" : "list";
        if (attributes.get("min").equals(0)) {
            return "size." + of + "-at-most";
        }
        return attributes.get("max").equals(Integer.MAX_VALUE) ? "size." + of + "-at-least" : "size." + of;
    }

    private static Object[] bounds(Map<String, Object> attributes) {
        return BOUNDS.stream()
                .filter(name -> attributes.get(name) instanceof Number)
                .flatMap(name -> List.of(name, attributes.get(name)).stream())
                .toArray();
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
