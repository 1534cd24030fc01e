package vn.memberdev.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import vn.memberdev.platform.form.UnfitValue;

/** A field is not of its form. The path says which, the reason says what is expected. */
public final class UnfitField extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    private final transient UnfitValue reason;
    private final String shown;

    UnfitField(JsonParser parser, Class<?> type, UnfitValue reason, String shown) {
        super(parser, reason.code(), type);
        this.reason = reason;
        this.shown = shown;
    }

    public UnfitValue reason() {
        return reason;
    }

    /** The value that was sent; null if it is not repeated. */
    public String shown() {
        return shown;
    }
}
