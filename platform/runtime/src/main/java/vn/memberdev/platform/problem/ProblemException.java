package vn.memberdev.platform.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A request is refused for a reason of the catalogue. Rendered as {@code application/problem+json} (RFC 9457); the
 * transaction it leaves is rolled back.
 */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemType type;
    private final transient List<FieldError> errors = new ArrayList<>();
    private final transient Map<String, Object> extensions = new LinkedHashMap<>();

    /**
     * @param type the catalogue entry
     * @param detail what happened here and what to do; no personal data
     */
    public ProblemException(ProblemType type, String detail) {
        super(detail);
        this.type = type;
    }

    /** Adds a fault of the body. */
    public ProblemException with(String pointer, String code, String message) {
        errors.add(FieldError.body(pointer, code, message));
        return this;
    }

    /** Adds faults. */
    public ProblemException with(List<FieldError> faults) {
        errors.addAll(faults);
        return this;
    }

    /** Adds an extension member to the body. */
    public ProblemException with(String name, Object value) {
        extensions.put(name, value);
        return this;
    }

    public ProblemType type() {
        return type;
    }

    public List<FieldError> errors() {
        return List.copyOf(errors);
    }

    public Map<String, Object> extensions() {
        return Map.copyOf(extensions);
    }
}
