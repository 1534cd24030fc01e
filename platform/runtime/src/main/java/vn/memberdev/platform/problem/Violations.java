package vn.memberdev.platform.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Turns violations of Jakarta Validation into faults with JSON pointers. */
public final class Violations {

    private Violations() {}

    /** Violations of a body or of a part of it. */
    public static <T> List<FieldError> of(Set<ConstraintViolation<T>> violations) {
        return ofAny(violations);
    }

    /** Violations of a resource method's parameters and of what hangs below them. */
    public static List<FieldError> ofAny(Collection<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(Violations::of)
                .sorted(Comparator.comparing(FieldError::pointer).thenComparing(FieldError::code))
                .toList();
    }

    private static FieldError of(ConstraintViolation<?> violation) {
        String code = codeOf(violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName());
        return ViolatedParameter.of(violation)
                .map(parameter -> new FieldError(parameter.name(), parameter.in(), code, violation.getMessage()))
                .orElseGet(() -> FieldError.body(pointer(violation), code, violation.getMessage()));
    }

    private static String pointer(ConstraintViolation<?> violation) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.CONTAINER_ELEMENT) {
                if (node.getIndex() != null) {
                    pointer.append('/').append(node.getIndex());
                }
                if (node.getKind() == ElementKind.PROPERTY) {
                    pointer.append('/').append(node.getName());
                }
            }
        }
        return pointer.toString();
    }

    /** The name of the constraint; the future has one code, whether a constraint or a rule of a feature refuses it. */
    private static String codeOf(String constraint) {
        return constraint.equals("PastOrPresent") || constraint.equals("Past") ? "date-in-future" : kebab(constraint);
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
