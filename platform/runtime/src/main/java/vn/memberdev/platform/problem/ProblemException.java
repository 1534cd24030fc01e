package vn.memberdev.platform.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.memberdev.platform.language.Message;

/**
 * A request is refused for a reason of the catalogue. Rendered as {@code application/problem+json} (RFC 9457); the
 * transaction it leaves is rolled back.
 */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemType type;
    private final transient Message detail;
    private final transient List<FieldError> errors = new ArrayList<>();
    private final transient Map<String, Object> extensions = new LinkedHashMap<>();

    /** Which text it is where a problem has one only. */
    static final String DETAIL = "detail";

    /** A refusal whose problem has one text. */
    public ProblemException(ProblemType type) {
        this(type, DETAIL);
    }

    /**
     * @param type the catalogue entry
     * @param which which of its texts says what happened here and what to do; {@code detail} where it has one only
     * @param arguments what the text names, no personal data: names and values in turn
     */
    public ProblemException(ProblemType type, String which, Object... arguments) {
        this(type, Message.detail(type.code(), which, arguments));
    }

    /** A refusal whose text is the same for several problems. */
    public ProblemException(ProblemType type, Message detail) {
        super(type.code() + ": " + detail);
        this.type = type;
        this.detail = detail;
    }

    /** Adds a fault of the body; key and arguments as in {@link FieldError#body(String, String, Object...)}. */
    public ProblemException fault(String pointer, String key, Object... arguments) {
        errors.add(FieldError.body(pointer, key, arguments));
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

    /** What happened here and what to do. */
    public Message detail() {
        return detail;
    }

    public List<FieldError> errors() {
        return List.copyOf(errors);
    }

    public Map<String, Object> extensions() {
        return Map.copyOf(extensions);
    }
}
