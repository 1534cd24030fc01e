package vn.memberdev.platform.problem;

/**
 * One thing wrong with one part of a request.
 *
 * @param pointer JSON pointer (RFC 6901) into the body, or the name of the parameter
 * @param in where it is: {@code body}, {@code query}, {@code path} or {@code header}
 * @param code stable code of the fault
 * @param message what to do, for a reader
 */
public record FieldError(String pointer, String in, String code, String message) {

    /** A fault in the body. */
    public static FieldError body(String pointer, String code, String message) {
        return new FieldError(pointer, "body", code, message);
    }
}
