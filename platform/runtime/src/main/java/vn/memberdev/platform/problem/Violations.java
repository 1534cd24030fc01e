package vn.memberdev.platform.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
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
        StringBuilder pointer = new StringBuilder();
        String parameter = null;
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
            } else if (node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.CONTAINER_ELEMENT) {
                if (node.getIndex() != null) {
                    pointer.append('/').append(node.getIndex());
                }
                if (node.getKind() == ElementKind.PROPERTY) {
                    pointer.append('/').append(node.getName());
                }
            }
        }
        boolean inBody = pointer.length() > 0 || parameter == null;
        return ConstraintTexts.fault(inBody ? "body" : "query", inBody ? pointer.toString() : parameter, violation);
    }
}
