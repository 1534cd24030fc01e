package vn.memberdev.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import vn.memberdev.platform.form.UnfitValue;
import vn.memberdev.platform.language.Message;

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
        Message message,
        @JsonInclude(JsonInclude.Include.NON_NULL) String value) {

    public FieldError(String pointer, String in, String code, Message message) {
        this(pointer, in, code, message, null);
    }

    /**
     * A fault in the body.
     *
     * @param key the code of the fault; with a dot and a name behind it where the code has several texts
     * @param arguments what the text names: names and values in turn
     */
    public static FieldError body(String pointer, String key, Object... arguments) {
        return in("body", pointer, key, arguments);
    }

    /** A fault of a query parameter; key and arguments as in {@link #body(String, String, Object...)}. */
    public static FieldError query(String name, String key, Object... arguments) {
        return in("query", name, key, arguments);
    }

    static FieldError in(String where, String pointer, String key, Object... arguments) {
        int dot = key.indexOf('.');
        return new FieldError(pointer, where, dot < 0 ? key : key.substring(0, dot), Message.fault(key, arguments));
    }

    /** The same fault, pointing elsewhere. */
    public FieldError at(String otherPointer) {
        return new FieldError(otherPointer, in, code, message, value);
    }

    /** What the message names, for programs. */
    @JsonProperty
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public Map<String, Object> params() {
        return message.arguments();
    }

    /** A value that is not of its form. */
    public static FieldError unfit(String pointer, String in, UnfitValue reason, String shown) {
        return new FieldError(pointer, in, reason.code(), reason.expected(), shown);
    }
}
