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
        return ViolatedParameter.of(violation)
                .map(parameter -> ConstraintTexts.fault(parameter.in(), parameter.name(), violation))
                .orElseGet(() -> ConstraintTexts.fault("body", pointer(violation), violation));
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
}
