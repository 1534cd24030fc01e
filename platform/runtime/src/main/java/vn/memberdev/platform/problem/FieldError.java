package vn.memberdev.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import vn.memberdev.platform.form.UnfitValue;

/**
 * One thing wrong with one part of a request.
 *
 * @param pointer JSON pointer (RFC 6901) into the body, or the name of the parameter
 * @param in where it is: {@code body}, {@code query}, {@code path} or {@code header}
 * @param code stable code of the fault
 * @param message what to do, for a reader
 * @param value what was sent; absent where it is personal or too much to repeat
 */
public record FieldError(
        String pointer,
        String in,
        String code,
        String message,
        @JsonInclude(JsonInclude.Include.NON_NULL) String value) {

    public FieldError(String pointer, String in, String code, String message) {
        this(pointer, in, code, message, null);
    }

    /** A fault in the body. */
    public static FieldError body(String pointer, String code, String message) {
        return new FieldError(pointer, "body", code, message);
    }

    /** A value that is not of its form. */
    public static FieldError unfit(String pointer, String in, UnfitValue reason, String shown) {
        return new FieldError(pointer, in, reason.code(), reason.expected(), shown);
    }
}
