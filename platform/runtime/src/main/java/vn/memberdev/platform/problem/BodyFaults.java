package vn.memberdev.platform.problem;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.memberdev.platform.form.Days;
import vn.memberdev.platform.form.Form;
import vn.memberdev.platform.form.Forms;
import vn.memberdev.platform.form.Sent;
import vn.memberdev.platform.json.UnfitField;

/** Says of a body, or of a row of a file, that cannot be read, which field it is, what was sent and what is expected. */
public final class BodyFaults {

    private BodyFaults() {}

    /** The fault behind a failure; none if no JSON was being read. */
    public static Optional<FieldError> of(Throwable failure) {
        JsonParseException syntax = find(failure, JsonParseException.class);
        if (syntax != null) {
            return Optional.of(ofSyntax(syntax));
        }
        JsonProcessingException unreadable = find(failure, JsonProcessingException.class);
        return Optional.ofNullable(unreadable).map(BodyFaults::ofField);
    }

    /** The problem of a request with these faults. */
    public static ProblemType problemOf(List<FieldError> faults) {
        if (!faults.isEmpty() && faults.stream().allMatch(fault -> fault.code().equals(Forms.UNKNOWN_CODE))) {
            return PlatformProblem.UNKNOWN_CODE;
        }
        return faults.stream().anyMatch(fault -> fault.code().equals(Days.OUT_OF_RANGE))
                ? PlatformProblem.DATE_OUT_OF_RANGE
                : PlatformProblem.MALFORMED_REQUEST;
    }

    private static FieldError ofSyntax(JsonParseException syntax) {
        // Jackson has no exception of its own for it.
        boolean repeated = syntax.getOriginalMessage().startsWith("Duplicate field");
        JsonParser parser = syntax.getProcessor();
        return repeated && parser != null
                ? FieldError.body(parser.getParsingContext().pathAsPointer().toString(), "repeated-field")
                : FieldError.body("", "json");
    }

    private static FieldError ofField(JsonProcessingException unreadable) {
        String pointer = unreadable instanceof JsonMappingException mapped ? pointer(mapped) : "";
        UnfitField unfit = find(unreadable, UnfitField.class);
        if (unfit != null) {
            return FieldError.unfit(pointer, "body", unfit.reason(), unfit.shown());
        }
        if (find(unreadable, UnrecognizedPropertyException.class) != null) {
            return FieldError.body(pointer, "unknown-field");
        }
        InputCoercionException tooLarge = find(unreadable, InputCoercionException.class);
        if (tooLarge != null) {
            return ofType(pointer, tooLarge.getTargetType(), null);
        }
        MismatchedInputException mismatch = find(unreadable, MismatchedInputException.class);
        return mismatch == null ? FieldError.body(pointer, "unreadable") : ofMismatch(pointer, mismatch);
    }

    private static FieldError ofMismatch(String pointer, MismatchedInputException mismatch) {
        if (mismatch.getOriginalMessage().startsWith("Trailing token")) {
            return FieldError.body(pointer, "text-after-body");
        }
        Object sent = mismatch instanceof InvalidFormatException unfit ? unfit.getValue() : null;
        return ofType(pointer, mismatch.getTargetType(), Sent.shown(sent));
    }

    private static FieldError ofType(String pointer, Class<?> type, String shown) {
        Form<?> form = type == null ? null : Forms.of(type).orElse(null);
        if (form != null) {
            return FieldError.unfit(pointer, "body", form.refusal(), shown);
        }
        return type != null && Collection.class.isAssignableFrom(type)
                ? FieldError.body(pointer, "list")
                : FieldError.body(pointer, "object");
    }

    private static String pointer(JsonMappingException unreadable) {
        StringBuilder pointer = new StringBuilder();
        unreadable.getPath().forEach(step -> pointer.append('/')
                .append(
                        step.getFieldName() == null
                                ? step.getIndex()
                                : step.getFieldName().replace("~", "~0").replace("/", "~1")));
        return pointer.toString();
    }

    private static <E extends Throwable> E find(Throwable failure, Class<E> type) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (type.isInstance(at)) {
                return type.cast(at);
            }
        }
        return null;
    }
}
