package vn.memberdev.reporting.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.memberdev.platform.problem.FieldError;
import vn.memberdev.platform.problem.PlatformProblem;
import vn.memberdev.platform.problem.ProblemException;

/** Reads query parameters; what cannot be read is refused with 422 and named. */
public final class Parameters {

    private Parameters() {}

    /** An id, or null if the parameter is absent. */
    public static UUID optionalId(String name, String value) {
        try {
            return value == null ? null : UUID.fromString(value);
        } catch (IllegalArgumentException e) {
            throw refused(name, "uuid");
        }
    }

    /** An id that must be there. */
    public static UUID id(String name, String value) {
        UUID id = optionalId(name, value);
        if (id == null) {
            throw refused(name, "not-null");
        }
        return id;
    }

    /** A day, {@code YYYY-MM-DD}. */
    public static LocalDate day(String name, String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw refused(name, "date");
        }
    }

    /** The refusal of a parameter; key and arguments as in {@link FieldError#query(String, String, Object...)}. */
    public static ProblemException refused(String name, String key, Object... arguments) {
        return new ProblemException(PlatformProblem.VALIDATION_FAILED, "parameters")
                .with(List.of(FieldError.query(name, key, arguments)));
    }
}
